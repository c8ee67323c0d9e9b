import { fileURLToPath } from "node:url";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The folder of this package. */
export const packageFolder = at("../../");

/** The root of the repository. */
export const root = at("../../../../../");

/** The command line, as users start it. */
export const bin = `${root}packages/cli/bin/rapporteur.js`;

/** The name of this package. */
export const packageName = "@rapporteur/hrc54-human-rights-of-migrants";

/** The name that the second package gets. */
export const secondName = "@rapporteur/second-report";
