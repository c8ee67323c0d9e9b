import { fileURLToPath } from "node:url";
import { rehearse } from "./rehearsal.js";

// Rehearses a release from the last commit, with a registry of its own, and leaves nothing behind.
process.exitCode = await rehearse(fileURLToPath(new URL("../../../", import.meta.url)));
