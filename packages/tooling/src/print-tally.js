import { fileURLToPath } from "node:url";
import { tallyLine, tallyTests } from "./tally.js";

const tally = tallyTests(fileURLToPath(new URL("../../../", import.meta.url)));
for (const dir of tally.missing) console.error(`${dir} left no test report.`);
console.log(tallyLine(tally));
if (tally.failed > 0 || tally.passed === 0 || tally.missing.length > 0) process.exitCode = 1;
