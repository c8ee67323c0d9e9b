// Writes the code that tests and copies values of the model, made from its JSON Schema: straight code is several times
// as fast as walking through a schema, and every reading and writing of a report begins or ends with it. Another folder
// than the sources' own may be given.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { inOrderSource } from "./model-code/in-order.mjs";
import { isModelSource } from "./model-code/is-model.mjs";

const schema = JSON.parse(readFileSync(new URL("../schema/report.schema.json", import.meta.url), "utf8"));
const { href } = new URL("../src/validation", import.meta.url);
const folder = `${process.argv[2] ? pathToFileURL(process.argv[2]).href : href}/`;
writeFileSync(new URL("is-report.generated.ts", folder), isModelSource(schema));
writeFileSync(new URL("order-report.generated.ts", folder), inOrderSource(schema));
