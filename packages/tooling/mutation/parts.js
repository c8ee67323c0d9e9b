/**
 * What is mutated together: as much as a coffee's time allows.
 * @typedef {object} Part
 * @property {string} name
 * @property {string} what what the code of the part does, for the page of scores
 * @property {string} dir the package's folder
 * @property {readonly string[]} mutate patterns of source files, from the package's folder
 * @property {boolean} [atLoad] whether to change also what runs once, when the module is loaded (patterns, tables):
 *   each such change is shown to all tests, so that only a small package can afford it
 */

const core = "packages/core";
const parser = "packages/parser";
const symbols = "packages/symbols";

/**
 * The parts, package by package. Tables of words are left out: a mutated word is another table, and no fault of the
 * code. So is code made from the JSON Schema: what makes it is compared with it, and properties hold it to the schema.
 * @type {readonly Part[]}
 */
export const parts = [
  {
    name: "core-labels",
    what: "labels of headings and points, and breaks in a sequence",
    dir: core,
    mutate: ["src/labels/**/*.ts", "src/facts/number-breaks.ts"],
  },
  {
    name: "core-facts",
    what: "facts that must hold",
    dir: core,
    mutate: ["src/facts/**/*.ts", "!src/facts/number-breaks.ts"],
  },
  {
    name: "core-pinpoint",
    what: "finding what a reference names, and citing a node",
    dir: core,
    mutate: ["src/pinpoint/**/*.ts"],
  },
  {
    name: "core-validation",
    what: "bounds, shape and order of keys",
    dir: core,
    mutate: ["src/validation/**/*.ts", "!src/validation/*.generated.ts"],
  },
  {
    name: "core-json",
    what: "reading and writing JSON, and migrations",
    dir: core,
    mutate: ["src/json/**/*.ts", "src/migration/**/*.ts"],
  },
  {
    name: "core-tree",
    what: "walking a report, its text and its registers",
    dir: core,
    mutate: ["src/tree/**/*.ts", "src/registers/**/*.ts"],
  },
  {
    name: "core-citations",
    what: "who cites what",
    dir: core,
    mutate: ["src/citation-graph/**/*.ts"],
  },
  {
    name: "core-contract",
    what: "outcomes, options, sources and encodings",
    dir: core,
    mutate: ["src/contract/**/*.ts", "src/source/**/*.ts"],
  },
  {
    name: "core-diff-pairs",
    what: "which node of two versions is which",
    dir: core,
    mutate: ["src/diff/matching/**/*.ts", "src/diff/items/**/*.ts"],
  },
  {
    name: "core-diff-words",
    what: "which words differ",
    dir: core,
    mutate: ["src/diff/words/**/*.ts", "src/diff/sequence/**/*.ts"],
  },
  {
    name: "core-diff-changes",
    what: "changes between two versions, and carrying them out",
    dir: core,
    mutate: [
      "src/diff/**/*.ts",
      "!src/diff/matching/**",
      "!src/diff/items/**",
      "!src/diff/words/**",
      "!src/diff/sequence/**",
    ],
  },
  {
    name: "parser-labels",
    what: "what a label reads as, and where it goes",
    dir: parser,
    mutate: ["src/labels/**/*.ts"],
  },
  {
    name: "parser-body",
    what: "outline, paragraphs and points, joins over page breaks",
    dir: parser,
    mutate: ["src/body/**/*.ts"],
  },
  {
    name: "parser-pieces",
    what: "pieces of print, and what a page carries beside its text",
    dir: parser,
    mutate: ["src/pieces/**/*.ts"],
  },
  {
    name: "parser-notes",
    what: "marks of notes and their bodies",
    dir: parser,
    mutate: ["src/notes/**/*.ts"],
  },
  {
    name: "parser-acts",
    what: "what is asked, with which verb",
    dir: parser,
    mutate: ["src/acts/*.ts"],
  },
  {
    name: "parser-addressees",
    what: "who is asked",
    dir: parser,
    mutate: ["src/acts/addressees/**/*.ts"],
  },
  {
    name: "parser-registers",
    what: "recommendations and what States submitted",
    dir: parser,
    mutate: ["src/registers/**/*.ts"],
  },
  {
    name: "parser-pinpoints",
    what: "places within what is cited",
    dir: parser,
    mutate: ["src/citations/pinpoints/**/*.ts"],
  },
  {
    name: "parser-references",
    what: "resolutions and documents named in prose",
    dir: parser,
    mutate: ["src/citations/references/**/*.ts"],
  },
  {
    name: "parser-notes-read",
    what: "what a note cites",
    dir: parser,
    mutate: ["src/citations/notes/**/*.ts"],
  },
  {
    name: "parser-citations",
    what: "ibid., short titles, and citations in running text",
    dir: parser,
    mutate: ["src/citations/*.ts", "src/citations/earlier/**/*.ts", "src/citations/running/**/*.ts"],
  },
  {
    name: "parser-report",
    what: "ids, things and texts of the finished report, and the account of every character",
    dir: parser,
    mutate: ["src/report/**/*.ts", "src/account/**/*.ts"],
  },
  {
    name: "parser-masthead",
    what: "the first page",
    dir: parser,
    mutate: ["src/masthead/**/*.ts"],
  },
  {
    name: "symbols-reading",
    what: "taking symbols apart",
    dir: symbols,
    mutate: ["src/read*.ts", "src/resolutionSymbol.ts", "src/compareSymbols.ts", "src/roman.ts"],
    atLoad: true,
  },
  {
    name: "symbols-rest",
    what: "finding, printing, comparing and linking symbols",
    dir: symbols,
    mutate: [
      "src/**/*.ts",
      "!src/read*.ts",
      "!src/resolutionSymbol.ts",
      "!src/compareSymbols.ts",
      "!src/roman.ts",
      "!src/words.ts",
      "!src/series.ts",
    ],
    atLoad: true,
  },
];
