import * as z from "zod";
import { modelVersion } from "./model-version.ts";
import { reportSchema } from "./report.schema.ts";

/** The model as a JSON Schema (draft 2020-12): what `schema/report.schema.json` of this package holds. */
export function reportJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(reportSchema, { target: "draft-2020-12" });
  return {
    $schema,
    $id: `https://rapporteur.github.io/rapporteur/schema/${modelVersion}/report.schema.json`,
    title: "Report of the United Nations",
    description: `A report as data, model version ${modelVersion}.`,
    ...schema,
  };
}
