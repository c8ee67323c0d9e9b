import type { Column } from "../mapping/column.ts";
import type { Table } from "../mapping/table.ts";
import { valueRule } from "../mapping/value-rule.ts";
import type { Profile } from "../options.ts";
import { escapeCell } from "../spreadsheet/escape-cell.ts";

/** What a profile does to cells, in one sentence for the descriptors. */
export const profileWords: Readonly<Record<Profile, string>> = {
  data: "Cells are written as they are.",
  spreadsheet:
    "Files begin with a byte order mark. In columns of text an apostrophe stands before what a spreadsheet would take for a formula, a number, a date or a truth value, and before an apostrophe: take one apostrophe away from the beginning of a cell to have its text.",
};

/** What a table holds, and whether changes in it are read. */
export function tableDescription({ description, derived }: Table): string {
  return derived ? `${description} Derived: compared, not read.` : description;
}

/** Whether an apostrophe may stand in the cells of a column, so that no rule for its values would hold. */
export function cellsAreEscaped(column: Column, profile: Profile): boolean {
  const { type, values } = valueRule(column);
  return profile === "spreadsheet" && type !== "integer" && type !== "boolean" && values === undefined;
}

/** All values there may be in a column, as the profile writes them. */
export function writtenValues(column: Column, profile: Profile): readonly string[] | undefined {
  const { values } = valueRule(column);
  return profile === "spreadsheet" ? values?.map((value) => escapeCell(value, false)) : values;
}
