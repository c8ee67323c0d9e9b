// Writes example/report.docx, the small Word file that the project made itself; the same bytes each time.
import { writeFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { parts } from "./example/parts.mjs";

const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
// Zip keeps local time, without a zone: these numbers are the same bytes everywhere.
const bytes = zipSync(files, { level: 9, mtime: new Date(2026, 0, 1) });
writeFileSync(process.argv[2] ?? new URL("../example/report.docx", import.meta.url), bytes);
