import { program } from "@rapporteur/tooling/tsup";

// Threads start from a file of their own.
export default { ...program, entry: [...program.entry, "src/worker.ts"] };
