import * as z from "zod";
import { isWellFormed } from "../source/is-well-formed.ts";
import { depthLimit, valueLimit } from "./check-bounds.ts";
import { type Condition, quickCondition, quickPattern } from "./quick-condition.ts";

/** How far a check has come into a value, so that it stays within bounds. */
interface Way {
  depth: number;
  values: number;
}

type Check = (value: unknown, way: Way) => boolean;

type Known = Map<z.core.$ZodType, Check>;

/**
 * Makes of a schema a test that copies nothing and explains nothing, and so takes a fraction of the schema's own
 * time and memory. It says yes only to values that the schema takes and that are within bounds; a kind of schema
 * that it does not know it asks itself.
 */
export function quickCheck(schema: z.core.$ZodType): (value: unknown) => boolean {
  const check = checkOf(schema, new Map());
  return (value) => check(value, { depth: 0, values: 0 });
}

function checkOf(schema: z.core.$ZodType, known: Known): Check {
  const before = known.get(schema);
  if (before) return before;
  // A schema that holds itself finds this stand-in while it is being made.
  let made: Check = () => false;
  known.set(schema, (value, way) => made(value, way));
  made = make(schema, known) ?? ((value) => z.safeParse(schema, value).success);
  return made;
}

function make(schema: z.core.$ZodType, known: Known): Check | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const conditions: Condition[] = [];
  for (const check of def.checks ?? []) {
    const condition = quickCondition(check);
    if (!condition) return undefined;
    conditions.push(condition);
  }
  switch (def.type) {
    case "string":
      return stringCheck(def, conditions);
    case "number":
      return numberCheck(def, conditions);
    case "boolean":
      return (value) => typeof value === "boolean";
    case "literal":
      return oneOf(def.values);
    case "enum":
      return oneOf(Object.values(def.entries));
    case "optional": {
      const inner = checkOf(def.innerType, known);
      return (value, way) => value === undefined || inner(value, way);
    }
    case "array":
      return listCheck(checkOf(def.element, known), conditions);
    case "object":
      return def.catchall?._zod.def.type === "never" && conditions.length === 0
        ? objectCheck(def.shape, known)
        : undefined;
    case "union":
      return "discriminator" in def ? unionCheck(def.options, String(def.discriminator), known) : undefined;
    default:
      return undefined;
  }
}

function stringCheck(def: z.core.$ZodStringDef, conditions: Condition[]): Check | undefined {
  if ("format" in def) {
    const format = quickPattern("pattern" in def && def.pattern instanceof RegExp ? def.pattern : undefined);
    if (!format) return undefined;
    conditions.push(format);
  }
  return (value) => typeof value === "string" && isWellFormed(value) && allHold(conditions, value);
}

function numberCheck(def: z.core.$ZodNumberDef, conditions: readonly Condition[]): Check | undefined {
  if (!("format" in def)) return (value) => Number.isFinite(value) && allHold(conditions, value);
  return def.format === "safeint"
    ? (value) => Number.isSafeInteger(value) && allHold(conditions, value)
    : undefined;
}

function allHold(conditions: readonly Condition[], value: unknown): boolean {
  for (const condition of conditions) if (!condition(value as never)) return false;
  return true;
}

function oneOf(values: readonly unknown[]): Check {
  const [only] = values;
  return values.length === 1 ? (value) => value === only : (value) => values.includes(value);
}

function listCheck(item: Check, conditions: readonly Condition[]): Check {
  return (value, way) => {
    if (!Array.isArray(value) || !enter(way) || !allHold(conditions, value)) return false;
    for (const inner of value) if (!item(inner, way)) return false;
    way.depth--;
    return true;
  };
}

function objectCheck(shape: z.core.$ZodShape, known: Known): Check {
  const keys = Object.keys(shape);
  const allowed = new Set(keys);
  let checks: readonly (readonly [string, Check])[] | undefined;
  return (value, way) => {
    if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;
    const object = value as Readonly<Record<string, unknown>>;
    for (const key in object) if (!allowed.has(key)) return false;
    // Only now: a shape's getters may name schemas that did not exist when this check was made.
    checks ??= keys.map((key) => [key, checkOf(shape[key] as z.core.$ZodType, known)]);
    for (const [key, check] of checks) if (!check(object[key], way)) return false;
    way.depth--;
    return true;
  };
}

function unionCheck(
  options: readonly z.core.$ZodType[],
  discriminator: string,
  known: Known,
): Check | undefined {
  const byValue = new Map<unknown, Check>();
  for (const option of options) {
    const values = option._zod.propValues?.[discriminator];
    if (!values) return undefined;
    for (const value of values) byValue.set(value, checkOf(option, known));
  }
  return (value, way) => {
    if (typeof value !== "object" || value === null) return false;
    const check = byValue.get((value as Readonly<Record<string, unknown>>)[discriminator]);
    return check?.(value, way) === true;
  };
}

function enter(way: Way): boolean {
  return ++way.depth <= depthLimit && ++way.values <= valueLimit;
}
