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
