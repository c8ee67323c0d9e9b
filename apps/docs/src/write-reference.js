import { writeFileSync } from "node:fs";
import { diagnosticsPage } from "./diagnostics-page.js";
import { diagnosticsFile } from "./places.js";
import { tables } from "./tables.js";

writeFileSync(diagnosticsFile, diagnosticsPage(tables));
