import type { Diagnostic } from "../contract/diagnostic.ts";
import { coreDiagnostics } from "../diagnostics.ts";
import { isWellFormed } from "../source/is-well-formed.ts";
import { jsonPointer } from "./json-pointer.ts";

/** Deepest nesting of objects and lists in each other: 64 levels of nodes, each an object in a list. */
export const depthLimit = 128;

/** Most values in one report, counted one by one: a guard against values that contain themselves many times over. */
export const valueLimit = 20_000_000;

const reservedKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

const { report } = coreDiagnostics;

/**
 * Looks for what no further step could take: nesting that would overflow the stack, values without end, keys that
 * JavaScript reserves, halves of surrogate pairs. Gives the first finding; its own depth is bounded.
 */
export function checkBounds(value: unknown): Diagnostic | undefined {
  const path: (string | number)[] = [];
  let count = 0;

  const found = (code: Parameters<typeof report>[0], data: Record<string, string | number> = {}) =>
    report(code, { place: { pointer: jsonPointer(path) }, data });

  function check(inner: unknown): Diagnostic | undefined {
    if (++count > valueLimit) return found("report-too-large", { limit: valueLimit });
    if (typeof inner === "string") {
      return isWellFormed(inner) ? undefined : found("string-has-lone-surrogate");
    }
    if (typeof inner !== "object" || inner === null) return undefined;
    if (path.length >= depthLimit) return found("report-too-deep", { limit: depthLimit });
    return Array.isArray(inner) ? checkList(inner) : checkObject(inner as Record<string, unknown>);
  }

  function checkList(list: readonly unknown[]): Diagnostic | undefined {
    for (let index = 0; index < list.length; index++) {
      path.push(index);
      const problem = check(list[index]);
      if (problem) return problem;
      path.pop();
    }
    return undefined;
  }

  function checkObject(object: Readonly<Record<string, unknown>>): Diagnostic | undefined {
    for (const key of Object.keys(object)) {
      path.push(key);
      if (reservedKeys.has(key)) return found("key-is-reserved", { key });
      const problem = check(object[key]);
      if (problem) return problem;
      path.pop();
    }
    return undefined;
  }

  return check(value);
}
