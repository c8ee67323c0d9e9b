// Writes the JSON Schema of the model, as the built package gives it, into this package's schema folder.
import { writeFileSync } from "node:fs";
import { reportJsonSchema } from "../dist/index.js";

const file = new URL("../schema/report.schema.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
