/** Where the page of diagnostics is kept. */
export const diagnosticsFile = new URL("../reference/diagnostics.md", import.meta.url);
