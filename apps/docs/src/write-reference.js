import { readFileSync, writeFileSync } from "node:fs";
import { damagePage } from "./damage/damage-page.js";
import { measure } from "./damage/measure.js";
import { diagnosticsPage } from "./diagnostics-page.js";
import { damageFile, diagnosticsFile, realReport } from "./places.js";
import { tables } from "./tables.js";

writeFileSync(diagnosticsFile, diagnosticsPage(tables));
writeFileSync(damageFile, damagePage(measure(readFileSync(realReport, "utf8"))));
