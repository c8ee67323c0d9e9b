/**
 * How large each tarball is, in kilobytes (1,000 bytes), and what the room is taken by. A package may grow a tenth
 * over its figure; what needs more raises the figure in the same commit and says why.
 * @type {ReadonlyMap<string, { readonly kilobytes: number, readonly reason: string }>}
 */
export const sizes = new Map([
  [
    "rapporteur",
    {
      kilobytes: 335,
      reason:
        "all formats and what they need, packed in: zod, commander, markdown-it, saxes, fflate, the names of States",
    },
  ],
  [
    "@rapporteur/core",
    {
      kilobytes: 72,
      reason:
        "schemas and JSON Schema of the model with a description of each field, the laws of adapters with their arbitraries, and the comparing of versions",
    },
  ],
  ["@rapporteur/symbols", { kilobytes: 16, reason: "the grammar, its organs and series" }],
  ["@rapporteur/states", { kilobytes: 38, reason: "249 States and areas with their names in six languages" }],
  [
    "@rapporteur/parser",
    { kilobytes: 95, reason: "all that is known of how reports are written, with its verbs and entities" },
  ],
  [
    "@rapporteur/markdown",
    {
      kilobytes: 39,
      reason: "a reader of OCR output and two profiles of writing; markdown-it is a dependency",
    },
  ],
  [
    "@rapporteur/docx",
    { kilobytes: 26, reason: "a reader of WordprocessingML; fflate and saxes are dependencies" },
  ],
  [
    "@rapporteur/jsonld",
    {
      kilobytes: 40,
      reason:
        "reader and writer of three syntaxes, context, frame and shapes: no library of linked data behind it",
    },
  ],
  [
    "@rapporteur/csv",
    { kilobytes: 28, reason: "eight tables both ways and two descriptors: no CSV library behind it" },
  ],
  [
    "@rapporteur/hrc54-human-rights-of-migrants",
    {
      kilobytes: 195,
      reason:
        "the text of the report six times: source, module, JSON, JSON-LD, Markdown, tables with two descriptors",
    },
  ],
]);
