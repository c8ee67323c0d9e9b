import { reportJsonSchema } from "@rapporteur/core";
import type { Column } from "./column.ts";

/** What the model allows in a column. */
export interface ValueRule {
  readonly type: "string" | "integer" | "boolean" | "date";
  readonly required: boolean;
  /** All values there may be. */
  readonly values?: readonly string[] | undefined;
  /** Expression that a whole value matches, without anchors. */
  readonly pattern?: string | undefined;
  /** Of a column of several codes, the expression that each of them matches. */
  readonly itemPattern?: string | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
}

/** The part of a JSON Schema that says what a value may be. */
interface ValueSchema {
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: ValueSchema;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, ValueSchema>>;
  readonly required?: readonly string[];
}

/** The values of columns that only tables need, where they are not free. */
const ownValues: ReadonlyMap<string, readonly string[]> = new Map([
  ["profile", ["data", "spreadsheet"]],
  ["part", ["summary", "blocks", "sections", "annexes"]],
]);

const known = new Map<Column, ValueRule>();

/** What the model allows in a column: taken from its JSON Schema, so that both say the same. */
export function valueRule(column: Column): ValueRule {
  const before = known.get(column);
  if (before) return before;
  const rule = makeRule(column);
  known.set(column, rule);
  return rule;
}

function makeRule(column: Column): ValueRule {
  const { form, model, required = false } = column;
  if (form === "markdown" || form === "plain") return { type: "string", required };
  if (model.length === 0)
    return { type: form === "integer" ? "integer" : "string", required, ...ownRule(column) };
  const schemas = model.map((name) => property(name));
  const needed = column.required ?? schemas.every((schema) => schema.required);
  const value: ValueSchema = schemas[0]?.value ?? {};
  const { format, pattern, minimum, maximum } = value;
  const values = schemas.flatMap((schema) => schema.value.enum ?? schema.value.const ?? []);
  return {
    type: form === "integer" || form === "boolean" ? form : format === "date" ? "date" : "string",
    required: needed,
    ...(values.length > 0 && { values }),
    ...(form === "codes" && listRule(resolve(value.items ?? {}))),
    ...(form === "words" && pattern !== undefined && format !== "date" && { pattern: unanchored(pattern) }),
    ...(form === "integer" && { minimum: minimum ?? 0 }),
    ...(form === "integer" && maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER && { maximum }),
  };
}

function ownRule({ name, form }: Column): Partial<ValueRule> {
  const values = ownValues.get(name);
  return { ...(form === "integer" && { minimum: 1 }), ...(values && { values }) };
}

/** A property of the model by its name, `Type.property`, and whether it has to be there. */
function property(name: string): { readonly value: ValueSchema; readonly required: boolean } {
  const [type = "", key = ""] = name.split(".");
  const owner = definitions().get(type);
  const value = owner?.properties?.[key];
  if (!owner || !value) throw new Error(`The model has no ${name}.`);
  return { value: resolve(value), required: owner.required?.includes(key) ?? false };
}

function resolve(schema: ValueSchema): ValueSchema {
  const name = schema.$ref?.replace("#/$defs/", "");
  return name === undefined ? schema : resolve(definitions().get(name) ?? {});
}

let cached: ReadonlyMap<string, ValueSchema> | undefined;

function definitions(): ReadonlyMap<string, ValueSchema> {
  // The JSON Schema is plain JSON, of which only these keys are looked at.
  cached ??= new Map(Object.entries(reportJsonSchema().$defs as Readonly<Record<string, ValueSchema>>));
  return cached;
}

function unanchored(pattern: string): string {
  return pattern.replace(/^\^/, "").replace(/\$$/, "");
}

function listRule({ pattern = "" }: ValueSchema): Partial<ValueRule> {
  const itemPattern = unanchored(pattern);
  return { itemPattern, pattern: `${itemPattern}(\\|${itemPattern})*` };
}
