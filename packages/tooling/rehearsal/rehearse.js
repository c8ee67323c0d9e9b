import { fileURLToPath } from "node:url";
import { rehearse } from "./rehearsal.js";

// Rehearses a release from the last commit, or the one named first, and leaves nothing behind.
const root = fileURLToPath(new URL("../../../", import.meta.url));
process.exitCode = await rehearse(root, process.argv[2] ?? "HEAD");
