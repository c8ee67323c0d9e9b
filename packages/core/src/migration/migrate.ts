import type { Diagnostic } from "../contract/diagnostic.ts";
import type { Outcome } from "../contract/outcome.ts";
import { fail, succeed } from "../contract/outcome-of.ts";
import { coreDiagnostics } from "../diagnostics.ts";
import { modelVersion } from "../model/model-version.ts";
import { checkBounds } from "../validation/check-bounds.ts";
import type { MigrationStep } from "./migration-step.ts";
import { migrationSteps } from "./migration-steps.ts";

type JsonObject = Readonly<Record<string, unknown>>;

const { report } = coreDiagnostics;

/**
 * Brings a report of an earlier version of the model (or a later one that this package knows) to the version `to`,
 * step by step, and reports each step. Whether the result is a report is for {@link validate} to say. A version that
 * no step leads from is a failure.
 */
export function migrate(
  value: unknown,
  options: { readonly to?: string; readonly steps?: readonly MigrationStep[] } = {},
): Outcome<unknown> {
  const { to = modelVersion, steps = migrationSteps } = options;
  if (isObject(value) && value.modelVersion === to) return succeed(value);
  // Steps may recurse, so the bounds are looked at before them.
  const outOfBounds = checkBounds(value);
  if (outOfBounds) return fail(outOfBounds);
  if (!isObject(value) || typeof value.modelVersion !== "string") {
    return fail(report("model-version-missing", { place: { pointer: "" }, data: { to } }));
  }
  const version = value.modelVersion;
  const way = wayFrom(version, to, steps);
  if (!way) {
    return fail(
      report("model-version-unknown", { place: { pointer: "/modelVersion" }, data: { version, to } }),
    );
  }
  let migrated: JsonObject = value;
  const taken: Diagnostic[] = [];
  for (const { from, to: next, description, apply } of way) {
    try {
      migrated = { ...apply(migrated), modelVersion: next };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return fail(report("model-migration-failed", { data: { from, to: next, reason } }), taken);
    }
    taken.push(report("model-migrated", { data: { from, to: next, description } }));
  }
  return succeed(migrated, taken);
}

interface WayStep extends Pick<MigrationStep, "from" | "to" | "description"> {
  readonly apply: MigrationStep["up"];
}

/** The steps from one version to another, up or down; undefined if there is no way. */
function wayFrom(version: string, to: string, steps: readonly MigrationStep[]): WayStep[] | undefined {
  const start = steps.findIndex((step) => step.from === version);
  const end = steps.findIndex((step) => step.to === to);
  if (start >= 0 && end >= start) {
    return steps.slice(start, end + 1).map((step) => ({ ...step, apply: step.up }));
  }
  const first = steps.findIndex((step) => step.from === to);
  const last = steps.findIndex((step) => step.to === version);
  if (first < 0 || last < first) return undefined;
  return steps
    .slice(first, last + 1)
    .reverse()
    .map(({ from, to: later, description, down }) => ({ from: later, to: from, description, apply: down }));
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
