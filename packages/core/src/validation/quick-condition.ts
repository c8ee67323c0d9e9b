import type * as z from "zod";

/** What a schema asks of a value of its type. */
export type Condition = (value: never) => boolean;

/** A condition of a zod schema (`.min(1)`, `.regex(…)`) as a plain test; undefined if it is of another kind. */
export function quickCondition(check: z.core.$ZodCheck<never>): Condition | undefined {
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

/** The test of a pattern that keeps no state between one text and the next. */
export function quickPattern(pattern: RegExp | undefined): Condition | undefined {
  return pattern && !pattern.global && !pattern.sticky ? (value: string) => pattern.test(value) : undefined;
}
