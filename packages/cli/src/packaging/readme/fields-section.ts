import { reportJsonSchema } from "@rapporteur/core";
import { code, markdownTable } from "./markdown-text.ts";

/** What is looked at of the model's JSON Schema. */
interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
}

/** Every type of the model and every field of it, from its JSON Schema. */
export function fieldsSection(): string {
  // The JSON Schema is plain JSON, of which only these keys are looked at.
  const definitions = new Map(Object.entries(reportJsonSchema().$defs as Readonly<Record<string, Schema>>));
  const types = [...definitions].filter(([, { properties }]) => properties !== undefined);
  const choices = [...definitions].filter(([, { oneOf }]) => oneOf !== undefined);
  return [
    "## Fields of the report",
    "",
    "In `report.json` and in the module. A field with `?` is absent where there is nothing to say; nothing is ever `null` or empty text.",
    "",
    ...choices.map(([name, { oneOf = [] }]) => {
      return `${code(name)} stands for one of ${oneOf.map((one) => code(typeWords(one, definitions))).join(", ")}; the field ${code("type")} tells which.`;
    }),
    ...types.flatMap(([name, { description = "", properties = {}, required = [] }]) => [
      "",
      `### ${name}`,
      "",
      description,
      "",
      markdownTable(
        ["field", "holds", "what it is"],
        Object.entries(properties).map(([field, schema]) => [
          code(`${field}${required.includes(field) ? "" : "?"}`),
          code(typeWords(schema, definitions)),
          schema.description ?? "",
        ]),
      ),
    ]),
  ].join("\n");
}

function typeWords(schema: Schema, definitions: ReadonlyMap<string, Schema>): string {
  const name = schema.$ref?.replace("#/$defs/", "");
  if (name !== undefined) {
    const definition = definitions.get(name) ?? {};
    // Only types with fields, and choices among them, have a name of their own here.
    return definition.properties || definition.oneOf ? name : typeWords(definition, definitions);
  }
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.oneOf) return schema.oneOf.map((one) => typeWords(one, definitions)).join(" | ");
  if (schema.items) {
    const item = typeWords(schema.items, definitions);
    return item.includes(" ") ? `(${item})[]` : `${item}[]`;
  }
  return schema.type ?? "";
}
