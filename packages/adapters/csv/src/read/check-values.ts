import type { Column } from "../mapping/column.ts";
import { type ValueRule, valueRule } from "../mapping/value-rule.ts";
import type { Findings } from "./findings.ts";
import type { ReadTables } from "./table-rows.ts";

/** Finds the cells whose values the model does not allow: asked only once it is known that there are some. */
export function checkValues(tables: ReadTables, findings: Findings): void {
  for (const read of tables.values()) {
    for (const [at, column] of read.table.columns.entries()) {
      if (column.derived) continue;
      const fault = faultFinder(column);
      for (const { cells, row } of read.records) {
        const value = cells[at] ?? "";
        const reason = fault(value);
        if (reason === undefined) continue;
        const cell = { table: read, row, column: at };
        if (value === "") findings.addCell("cell-missing", cell);
        else findings.addCell("cell-wrong", cell, { value, reason });
      }
    }
  }
}

/** Says of a cell of a column what is wrong with it; undefined if nothing is. */
function faultFinder(column: Column): (cell: string) => string | undefined {
  const rule = valueRule(column);
  const { required, values, pattern, type } = rule;
  const whole = pattern === undefined ? undefined : new RegExp(`^(?:${pattern})$`, "u");
  return (cell) => {
    if (cell === "") return required ? "it is empty" : undefined;
    if (values && !values.includes(cell)) return `it must be ${values.join(" or ")}`;
    if (type === "integer") return boundFault(Number(cell), rule);
    if (type === "date" && !isDay(cell)) return "it must be a day, written YYYY-MM-DD";
    if (whole && !whole.test(cell)) return `it must match ${pattern}`;
    return undefined;
  };
}

function boundFault(value: number, { minimum, maximum }: ValueRule): string | undefined {
  if (minimum !== undefined && value < minimum) return `it must be ${minimum} or more`;
  if (maximum !== undefined && value > maximum) return `it must be ${maximum} or less`;
  return undefined;
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
