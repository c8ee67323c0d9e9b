import { fileURLToPath } from "node:url";

/** The repository's root, with a slash at the end. */
export const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The real report every benchmark reads. */
export const reportFile = `${root}packages/reports/hrc54-human-rights-of-migrants/source/report.md`;

/** The command line's program. */
export const program = `${root}packages/cli/bin/rapporteur.js`;
