import type * as z from "zod";
import type { Finding } from "../contract/define-diagnostics.ts";
import type { Diagnostic } from "../contract/diagnostic.ts";
import type { Outcome } from "../contract/outcome.ts";
import { coreDiagnostics } from "../diagnostics.ts";
import { reportSchema } from "../model/report.schema.ts";
import type { Report } from "../model/report.ts";
import { jsonPointer } from "./json-pointer.ts";

/** So many faults of shape are told one by one; the rest are counted. */
const faultsTold = 50;

const { report } = coreDiagnostics;

/** Checks a value within bounds against the model, and gives it typed, its keys in the model's order. */
export function checkShape(value: unknown): Outcome<Report> {
  const result = reportSchema.safeParse(value);
  if (result.success) return { ok: true, value: result.data, diagnostics: [] };
  const told = result.error.issues.slice(0, faultsTold).flatMap((issue) => faults(value, issue));
  const [first, ...rest] = told;
  const untold = result.error.issues.length - faultsTold;
  const more = untold > 0 ? [report("shape-has-more-faults", { data: { count: untold } })] : [];
  if (!first) throw new Error("The schema refused a value without saying why.", { cause: result.error });
  return { ok: false, diagnostics: [first, ...rest, ...more] };
}

function faults(root: unknown, issue: z.core.$ZodIssue): Diagnostic[] {
  const pointer = jsonPointer(issue.path);
  const at = (data: Finding["data"]): Finding => ({
    place: { pointer },
    data: { pointer: pointer || "/", ...data },
  });
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => report("shape-key-unknown", at({ key })));
  }
  const actual = valueAt(root, issue.path);
  if (actual === undefined) {
    const key = String(issue.path.at(-1) ?? "");
    return [report("shape-key-missing", at({ key }))];
  }
  if (issue.code === "invalid_type") {
    return [report("shape-type-wrong", at({ expected: issue.expected, actual: typeName(actual) }))];
  }
  const reason = reasonOf(issue);
  return [report("shape-value-wrong", at({ reason, actual: printed(actual) }))];
}

function reasonOf(issue: z.core.$ZodIssue): string {
  const allowed =
    issue.code === "invalid_value" ? issue.values : issue.code === "invalid_union" ? optionsOf(issue) : [];
  if (allowed.length === 0) return issue.message;
  return `it must be ${allowed.map((option) => JSON.stringify(option)).join(" or ")}`;
}

function optionsOf(issue: z.core.$ZodIssueInvalidUnion): readonly unknown[] {
  return "options" in issue ? (issue.options ?? []) : [];
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

function typeName(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

function printed(value: unknown): string {
  return typeof value === "object" ? typeName(value) : (JSON.stringify(value) ?? typeName(value));
}
