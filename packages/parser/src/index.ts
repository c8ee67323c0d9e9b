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
