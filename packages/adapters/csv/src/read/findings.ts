import type { Diagnostic } from "@rapporteur/core";
import { csvDiagnostics } from "../diagnostics.ts";
import { cellPlace } from "./cell-place.ts";
import type { TableText } from "./table-rows.ts";

type Code = keyof typeof csvDiagnostics.rules;
type Data = Readonly<Record<string, string | number>>;

/** So many findings of one kind are told one by one; the rest are counted. */
const told = 50;

/** What was found while reading, in order. */
export interface Findings {
  /** Notes a finding. */
  readonly add: (diagnostic: Diagnostic) => void;
  /** Notes a finding about a cell. */
  readonly addCell: (code: Code, at: CellOf, data?: Data) => void;
  readonly all: () => readonly Diagnostic[];
  /** Whether anything was found that leaves no report to be read. */
  readonly failed: () => boolean;
}

/** A cell by its table, the number of its row in the file from 0, and the index of its column in the table. */
export interface CellOf {
  readonly table: TableText;
  readonly row: number;
  readonly column: number;
}

/** Begins an empty list of findings. */
export function beginFindings(): Findings {
  const list: Diagnostic[] = [];
  const counts = new Map<string, number>();
  let failed = false;

  function counted(code: string): boolean {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= told;
  }

  function add(diagnostic: Diagnostic): void {
    failed ||= diagnostic.severity === "error" && diagnostic.code !== "csv/reference-unknown";
    if (counted(diagnostic.code)) list.push(diagnostic);
  }

  return {
    add,
    addCell: (code, at, data = {}) => {
      const place = (counts.get(`csv/${code}`) ?? 0) < told ? cellPlace(at) : undefined;
      const column = at.table.table.columns[at.column]?.name ?? "";
      add(csvDiagnostics.report(code, { place, data: { file: at.table.file, column, ...data } }));
    },
    all: () => {
      const untold = [...counts.values()].reduce((sum, count) => sum + Math.max(0, count - told), 0);
      return untold === 0
        ? list
        : [...list, csvDiagnostics.report("more-findings", { data: { count: untold } })];
    },
    failed: () => failed,
  };
}
