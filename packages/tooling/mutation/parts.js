/**
 * What is mutated together, and by which tests it must be found out.
 * @typedef {object} Part
 * @property {string} name
 * @property {string} dir the package's folder
 * @property {readonly string[]} mutate patterns of source files, from the package's folder
 */

/**
 * The parts, those first that are run fastest. Tables of words are left out: a mutated word is another table, and no
 * fault of the code.
 * @type {readonly Part[]}
 */
export const parts = [
  { name: "core-labels", dir: "packages/core", mutate: ["src/labels/**/*.ts", "src/facts/number-breaks.ts"] },
  { name: "core-facts", dir: "packages/core", mutate: ["src/facts/**/*.ts", "!src/facts/number-breaks.ts"] },
  { name: "core-pinpoint", dir: "packages/core", mutate: ["src/pinpoint/**/*.ts"] },
  { name: "core-validation", dir: "packages/core", mutate: ["src/validation/**/*.ts", "src/source/**/*.ts"] },
  { name: "parser-labels", dir: "packages/parser", mutate: ["src/labels/**/*.ts"] },
  {
    name: "parser-body",
    dir: "packages/parser",
    mutate: ["src/body/**/*.ts", "src/pieces/**/*.ts", "src/notes/**/*.ts"],
  },
  {
    name: "symbols-reading",
    dir: "packages/symbols",
    mutate: ["src/read*.ts", "src/resolutionSymbol.ts", "src/compareSymbols.ts", "src/roman.ts"],
  },
  {
    name: "symbols-rest",
    dir: "packages/symbols",
    mutate: [
      "src/**/*.ts",
      "!src/read*.ts",
      "!src/resolutionSymbol.ts",
      "!src/compareSymbols.ts",
      "!src/roman.ts",
      "!src/words.ts",
    ],
  },
];
