export { type Strength, strengthOf } from "./acts/lexicon/strength.ts";
export {
  findReferences,
  type Reference,
  type ReferenceContext,
} from "./citations/references/find-references.ts";
export { type ParserCode, parserDiagnostics } from "./diagnostics.ts";
export { type ParseOptions, parsePrinted } from "./parse-printed.ts";
export type {
  PrintedBlock,
  PrintedCell,
  PrintedDiscard,
  PrintedDocument,
  PrintedFigure,
  PrintedRegion,
  PrintedRow,
  PrintedRule,
  PrintedRun,
  PrintedTable,
  PrintedText,
} from "./printed/printed.ts";
