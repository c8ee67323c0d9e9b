export { jsonldDiagnostics } from "./diagnostics.ts";
export { jsonld } from "./format.ts";
