import type * as z from "zod";

/** What a schema asks of a value of its type. */
export type Condition = (value: never) => boolean;

/** A condition of a zod schema (`.min(1)`, `.regex(…)`) as a plain test; undefined if it is of another kind. */
export function quickCondition(check: z.core.$ZodCheck<never>): Condition | undefined {
  const refined = refinement(check);
  if (refined) return refined;
  const def = (check as unknown as z.core.$ZodChecks)._zod.def;
  switch (def.check) {
    case "min_length":
      return (value: { readonly length: number }) => value.length >= def.minimum;
    case "max_length":
      return (value: { readonly length: number }) => value.length <= def.maximum;
    case "greater_than":
      return (value: number) => (def.inclusive ? value >= Number(def.value) : value > Number(def.value));
    case "less_than":
      return (value: number) => (def.inclusive ? value <= Number(def.value) : value < Number(def.value));
    case "string_format":
      return quickPattern(def.pattern);
    default:
      return undefined;
  }
}

/** A refinement of the schema's author; one that answers later is taken for a no, and then the schema is asked. */
function refinement(check: z.core.$ZodCheck<never>): Condition | undefined {
  const { check: kind, fn } = check._zod.def as unknown as { readonly check: string; readonly fn?: unknown };
  return kind === "custom" && typeof fn === "function" ? (value: unknown) => fn(value) === true : undefined;
}

/** The test of a pattern that keeps no state between one text and the next. */
export function quickPattern(pattern: RegExp | undefined): Condition | undefined {
  if (!pattern || pattern.global || pattern.sticky) return undefined;
  const narrow = ofAscii(pattern);
  return narrow
    ? (value: string) => narrow.test(value) || pattern.test(value)
    : (value: string) => pattern.test(value);
}

/**
 * The same pattern for letters and figures of ASCII alone: most texts need no more, and an engine takes milliseconds
 * to compile all letters of Unicode. Only where letters are asked for, since one that excludes them would take more.
 */
function ofAscii({ source }: RegExp): RegExp | undefined {
  if (!source.includes("\\p{L}") || source.includes("[^") || source.includes("(?!")) return undefined;
  const narrow = source.replaceAll("\\p{L}", "A-Za-z").replaceAll("\\p{N}", "0-9").replaceAll("\\p{M}", "");
  return narrow.includes("\\p{") ? undefined : new RegExp(narrow);
}
