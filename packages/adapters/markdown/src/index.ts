export { markdownDiagnostics } from "./diagnostics.ts";
export { markdown } from "./format.ts";
export { readOptions } from "./options.ts";
export { printMarkdown } from "./printed/print-markdown.ts";
