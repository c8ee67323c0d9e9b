import type { Adapter, Report } from "@rapporteur/core";
import { roundTrips } from "@rapporteur/core/testing";
import { expect, test } from "vitest";
import { csv } from "../src/index.ts";
import { tables } from "../src/mapping/tables.ts";
import { smallReport } from "./small-report.ts";
import { sourceOf, written } from "./written.ts";

/** The adapter, but for one column whose cells it leaves empty. */
function losing(file: string, column: string): Adapter {
  return {
    ...csv,
    write: (report: Report) => {
      const outcome = csv.write(report);
      if (!outcome.ok) return outcome;
      const at =
        tables.find(({ name }) => `${name}.csv` === file)?.columns.findIndex(({ name }) => name === column) ??
        -1;
      return {
        ...outcome,
        value: outcome.value.map((one) =>
          one.path === file ? { ...one, content: withoutColumn(String(one.content), at) } : one,
        ),
      };
    },
  };
}

function withoutColumn(text: string, at: number): string {
  const [names = "", ...rows] = text.split("\r\n");
  const cells = (row: string) => row.match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^,]*)/g) ?? [];
  return [
    names,
    ...rows.map((row) =>
      cells(row)
        .map((cell, column) => (column === at ? "" : cell))
        .join(","),
    ),
  ].join("\r\n");
}

/** Every column whose loss no other finding tells: those that may be empty, and are read. */
const optional = tables.flatMap(({ name, columns }) =>
  columns
    .filter(({ derived, form, required }) => !derived && form !== "integer" && required === undefined)
    .map((column) => [`${name}.csv`, column.name] as const),
);

test("the laws catch an adapter that loses a column", async () => {
  await expect(roundTrips(losing("pinpoints.csv", "to"), { runs: 100 })).rejects.toThrow();
  await expect(
    roundTrips(losing("recommendations.csv", "actor"), { runs: 0, reports: [smallReport] }),
  ).rejects.toThrow();
});

test.each(optional)("a report without %s %s is another report, or none", (file, column) => {
  const files = written(smallReport);
  const before = files.get(file) ?? "";
  const at =
    tables.find(({ name }) => `${name}.csv` === file)?.columns.findIndex(({ name }) => name === column) ?? -1;
  const after = withoutColumn(before, at);
  expect(after).not.toBe(before);
  const outcome = csv.read(sourceOf(files.set(file, after)));
  expect(outcome.ok ? outcome.value : undefined).not.toEqual(smallReport);
});
