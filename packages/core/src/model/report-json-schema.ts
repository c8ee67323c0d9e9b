import * as z from "zod";
import { descriptions } from "./descriptions.ts";
import { modelVersion } from "./model-version.ts";
import { reportSchema } from "./report.schema.ts";

type JsonSchema = Readonly<Record<string, unknown>>;

/** The model as a JSON Schema (draft 2020-12): what `schema/report.schema.json` of this package holds. */
export function reportJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, $defs, ...schema } = z.toJSONSchema(reportSchema, { target: "draft-2020-12" });
  return {
    $schema,
    $id: `https://rapporteur.github.io/rapporteur/schema/${modelVersion}/report.schema.json`,
    title: "Report of the United Nations",
    description: `A report as data, model version ${modelVersion}.`,
    ...schema,
    $defs: Object.fromEntries(
      Object.entries($defs ?? {}).map(([name, definition]) => [
        name,
        inWords(name, definition as JsonSchema),
      ]),
    ),
  };
}

/** A definition with what it and its fields are, in words. */
function inWords(name: string, definition: JsonSchema): JsonSchema {
  if (!isDescribed(name)) return definition;
  const { is, fields } = descriptions[name];
  const words = new Map<string, string>(Object.entries(fields));
  const properties = Object.entries(definition.properties as Readonly<Record<string, JsonSchema>>);
  return {
    description: is,
    ...definition,
    properties: Object.fromEntries(
      properties.map(([field, value]) => [field, { ...value, description: words.get(field) }]),
    ),
  };
}

function isDescribed(name: string): name is keyof typeof descriptions {
  return Object.hasOwn(descriptions, name);
}
