import { fileURLToPath } from "node:url";
import { missingChangesets } from "./missing-changesets.js";

// Compares the present commit with the branch named first, or with main as it is published.
const root = fileURLToPath(new URL("../../../../", import.meta.url));
const findings = missingChangesets(root, process.argv[2] ?? "origin/main");
for (const finding of findings) console.error(`changesets: ${finding}`);
if (findings.length === 0) console.log("changesets: all is well");
else process.exitCode = 1;
