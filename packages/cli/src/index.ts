export { cliDiagnostics } from "./diagnostics.ts";
export { type ExitCode, exitCodes } from "./exit.ts";
export { main } from "./main.ts";
