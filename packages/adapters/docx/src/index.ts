export { docxDiagnostics } from "./diagnostics.ts";
export { docx } from "./format.ts";
export { readOptions } from "./options.ts";
export { printDocx } from "./printed/print-docx.ts";
