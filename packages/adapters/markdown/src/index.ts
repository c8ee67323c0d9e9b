export { markdownDiagnostics } from "./diagnostics.ts";
export { markdown } from "./format.ts";
export { readOptions, writeOptions } from "./options.ts";
export { printMarkdown } from "./printed/print-markdown.ts";
export { type Drop, readableDrops } from "./readable/drops.ts";
