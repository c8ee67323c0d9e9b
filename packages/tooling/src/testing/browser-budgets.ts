/** What a package may weigh on a page. */
export interface BrowserBudget {
  /** Most kilobytes (1,000 bytes), minified and compressed with gzip, with all that it imports. */
  readonly kilobytes: number;
  /** All packages that it may bring along. */
  readonly packages: readonly string[];
  readonly reason: string;
}

const zod = ["@rapporteur/core", "zod"];
const print = ["@rapporteur/parser", "@rapporteur/states", "@rapporteur/symbols", ...zod];
const markdownIt = ["entities", "linkify-it", "markdown-it", "mdurl", "punycode.js", "uc.micro"];

/** Budgets by package. What needs more raises its figure in the same commit and says why. */
export const browserBudgets = {
  "@rapporteur/core": {
    kilobytes: 48,
    packages: zod,
    reason:
      "the schemas of the model with what of zod checks them, straight code that checks a sound report without it, locating and citing",
  },
  "@rapporteur/jsonld": {
    kilobytes: 64,
    packages: ["@rapporteur/jsonld", ...zod],
    reason: "the core's 42, and readers and writers of three syntaxes: no library of linked data",
  },
  "@rapporteur/csv": {
    kilobytes: 63,
    packages: ["@rapporteur/csv", ...zod],
    reason: "the core's 42, sixteen tables both ways and two descriptors: no CSV library",
  },
  "@rapporteur/markdown": {
    kilobytes: 226,
    packages: ["@rapporteur/markdown", ...markdownIt, ...print],
    reason:
      "the parser's 150 with verbs, entities and the names of States in six languages; markdown-it's 45",
  },
  "@rapporteur/docx": {
    kilobytes: 184,
    packages: ["@rapporteur/docx", "fflate", "saxes", "xmlchars", ...print],
    reason: "the parser's 150, and what unzips and reads XML",
  },
} as const satisfies Readonly<Record<string, BrowserBudget>>;
