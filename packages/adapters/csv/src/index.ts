export { csvDiagnostics } from "./diagnostics.ts";
export { csv } from "./format.ts";
