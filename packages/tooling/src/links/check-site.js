import { resolve } from "node:path";
import { deadPageLinks } from "./dead-page-links.js";

// Finds links that lead nowhere in the pages of the folder named first.
const findings = deadPageLinks(resolve(process.argv[2] ?? "."));
for (const finding of findings) console.error(`links: ${finding}`);
if (findings.length === 0) console.log("links: all is well");
else process.exitCode = 1;
