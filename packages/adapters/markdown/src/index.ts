export { markdownDiagnostics } from "./diagnostics.ts";
export { printMarkdown } from "./printed/print-markdown.ts";
