// What the writer and the reader of the lossless profile agree on; each pair of functions is a mapper and its inverse.

/** Version of the lossless form: `rapporteur: 1` in the front matter is what a file of this form is known by. */
export const formVersion = 1;

/** The key of the front matter that holds {@link formVersion}. */
export const formKey = "rapporteur";

/** HTML tags of the inlines that have one. */
export const spanTags = {
  emphasis: "em",
  strong: "strong",
  superscript: "sup",
  subscript: "sub",
} as const;

/** Marks of the inlines that Markdown itself can mark. */
export const starMarks = { emphasis: "*", strong: "**" } as const;

/** Stands between two neighbouring runs of text, which would be read as one. */
export const textBreak = "<!-- -->";

/** Lines that say what stands below them, where its look does not. */
export const partMarks = {
  subtitle: "<!-- subtitle -->",
  line: "<!-- line -->",
  summary: "<!-- summary -->",
  body: "<!-- body -->",
  annexes: "<!-- annexes -->",
} as const;

/** Stands in the readable profile between the report and the tables made of its registers. */
export const registersMark = "<!-- rapporteur: registers -->";

/** The deepest heading of Markdown; below it, `data-level` counts on. */
export const deepestHeading = 6;

/** Levels of quotations and of points that are written and read: more than fit into the bounds of the model. */
export const deepestNesting = 64;

/** Labels of sections and numbers of paragraphs, as printed. */
export const fullStop = {
  print: (label: string): string => `${label}.`,
  strip: (printed: string): string => (printed.endsWith(".") ? printed.slice(0, -1) : printed),
} as const;

/** Labels of points as printed: `(h)`, but `•` and `115.3`. */
export const brackets = {
  print: (label: string): string =>
    /^[\p{L}\p{N}]+$/u.test(label) || (label.startsWith("(") && label.endsWith(")")) ? `(${label})` : label,
  strip: (printed: string): string =>
    printed.length > 2 && printed.startsWith("(") && printed.endsWith(")") ? printed.slice(1, -1) : printed,
} as const;
