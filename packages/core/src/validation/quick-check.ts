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
      return def.catchall?._zod.def.type === "never"
        ? both(objectCheck(def.shape, known), conditions)
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
  const [only] = conditions;
  // Most texts have one condition or none, and texts are what there is most of.
  if (conditions.length === 1 && only) {
    return (value) => typeof value === "string" && only(value as never) && isWellFormed(value);
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

function both(check: Check, conditions: readonly Condition[]): Check {
  if (conditions.length === 0) return check;
  return (value, way) => check(value, way) && allHold(conditions, value);
}

function oneOf(values: readonly unknown[]): Check {
  const [only] = values;
  return values.length === 1 ? (value) => value === only : (value) => values.includes(value);
}

function listCheck(item: Check, conditions: readonly Condition[]): Check {
  return (value, way) => {
    if (!Array.isArray(value) || !enter(way) || !allHold(conditions, value)) return false;
    for (let at = 0; at < value.length; at++) if (!item(value[at], way)) return false;
    way.depth--;
    return true;
  };
}

/** What is known of a key of an object: the test of its value, and whether it may be absent. */
interface Key {
  readonly check: Check;
  readonly optional: boolean;
}

function objectCheck(shape: z.core.$ZodShape, known: Known): Check {
  let keys: ReadonlyMap<string, Key> | undefined;
  let needed = 0;
  return (value, way) => {
    if (typeof value !== "object" || value === null || Array.isArray(value) || !enter(way)) return false;
    if (!keys) {
      // Only now: a shape's getters may name schemas that did not exist when this check was made.
      keys = keysOf(shape, known);
      for (const { optional } of keys.values()) if (!optional) needed++;
    }
    const object = value as Readonly<Record<string, unknown>>;
    let missing = needed;
    for (const name in object) {
      const key = keys.get(name);
      if (!key?.check(object[name], way)) return false;
      if (!key.optional) missing--;
    }
    way.depth--;
    return missing === 0;
  };
}

function keysOf(shape: z.core.$ZodShape, known: Known): ReadonlyMap<string, Key> {
  return new Map(
    Object.keys(shape).map((name) => {
      const schema = shape[name] as z.core.$ZodType;
      return [name, { check: checkOf(schema, known), optional: schema._zod.def.type === "optional" }];
    }),
  );
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
