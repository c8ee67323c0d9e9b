import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Report, toJSON } from "@rapporteur/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { csv } from "../src/index.ts";
import { tables } from "../src/mapping/tables.ts";
import { realReport } from "./real-report.ts";
import { smallReport } from "./small-report.ts";
import { sourceOf, written } from "./written.ts";

/** Words that a spreadsheet runs, or takes for something else. */
const traps = [
  ...[
    "=1+1",
    '=HYPERLINK("https://un.org","x")',
    "+1",
    "-1",
    "@SUM(A1)",
    "＝1+1",
    "\t=1+1",
    " =1+1",
    "=cmd|' /C calc'!A0",
  ],
  ...["83", "1.10", "032", "2023-08-03", "3 August 2023", "TRUE", "1e5", "'=1+1", "12:30", "50%", "1/2"],
];

/** A report with these words wherever it has words. */
const trapped: Report = {
  ...smallReport,
  masthead: {
    ...smallReport.masthead,
    organ: "=1+1",
    body: "1.10",
    symbol: "-1",
    agendaItems: traps.map((number) => ({ number, title: "+1" })),
    title: [{ type: "text", value: "=1+1" }],
    lines: traps.map((value) => [{ type: "text", value }]),
  },
  footnotes: [
    ...smallReport.footnotes,
    ...traps.map((value, at) => ({
      type: "footnote" as const,
      id: `fn-${at + 3}`,
      label: value,
      content: [{ type: "emphasis" as const, children: [{ type: "text" as const, value }] }],
    })),
  ],
};

const installed = spawnSync("soffice", ["--version"]).status === 0;

describe.skipIf(!installed)("LibreOffice, where it is installed", { timeout: 120_000 }, () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "rapporteur-csv-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Opens the tables of a report and saves them in another format; gives the files it wrote. */
  function convert(report: Report, name: string, filter: string, to: string): ReadonlyMap<string, string> {
    const files = written(report, { profile: "spreadsheet" });
    const [source, target] = [join(folder, name), join(folder, `${name}-out`)];
    mkdirSync(source);
    const paths = tables.map((table) => {
      const path = join(source, `${table.name}.csv`);
      writeFileSync(path, files.get(`${table.name}.csv`) ?? "");
      return path;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
    const options = ["--headless", `--infilter=${filter}`, "--convert-to", to, "--outdir", target];
    execFileSync("soffice", [profile, ...options, ...paths], { stdio: "ignore", timeout: 100_000 });
    const extension = to.split(":")[0];
    return new Map(
      tables.map((table) => [table.name, readFileSync(join(target, `${table.name}.${extension}`), "utf8")]),
    );
  }

  /** The cells of a sheet, each as its type and whether it is a formula, row by row. */
  function cellsOf(sheet: string): readonly { readonly type: string; readonly formula: boolean }[][] {
    return [...sheet.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)].map(([, row = ""]) =>
      [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>)/g)].flatMap(([, attributes = ""]) => {
        const repeated = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
        const type = /office:value-type="(\w+)"/.exec(attributes)?.[1] ?? "";
        const cell = { type, formula: attributes.includes("table:formula") };
        return repeated > 100 ? [] : Array.from({ length: repeated }, () => cell);
      }),
    );
  }

  test("opens every cell of text as text, and runs no formula", () => {
    const sheets = convert(trapped, "opened", "CSV:44,34,76,1", "fods");
    for (const table of tables) {
      const [, ...rows] = cellsOf(sheets.get(table.name) ?? "").filter((row) =>
        row.some(({ type }) => type !== ""),
      );
      for (const row of rows) {
        for (const [at, { form, name }] of table.columns.entries()) {
          const { type = "", formula = false } = row[at] ?? {};
          const expected = form === "integer" ? "float" : form === "boolean" ? "boolean" : "string";
          expect(formula, `${table.name} ${name}`).toBe(false);
          expect(
            ["", expected, ...(form === "boolean" ? ["string"] : [])],
            `${table.name} ${name}`,
          ).toContain(type);
        }
      }
    }
    expect(cellsOf(sheets.get("agenda-items") ?? "").length).toBeGreaterThan(traps.length);
  });

  test("opens every cell as text when columns are imported as text", () => {
    const asText = Array.from({ length: 20 }, (_, at) => `${at + 1}/2`).join("/");
    const sheets = convert(trapped, "as-text", `CSV:44,34,76,1,${asText}`, "fods");
    const cells = [...sheets.values()].flatMap((sheet) => cellsOf(sheet).flat());
    expect(new Set(cells.map(({ type }) => type))).toEqual(new Set(["string", ""]));
    expect(cells.some(({ formula }) => formula)).toBe(false);
  });

  test.each([
    ["a report full of traps", trapped],
    ["a real report", realReport],
  ])("saves %s so that it is read as it was", (name, report) => {
    const saved = convert(
      report,
      name.replaceAll(" ", "-"),
      "CSV:44,34,76,1",
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true",
    );
    const outcome = csv.read(sourceOf(new Map([...saved].map(([table, text]) => [`${table}.csv`, text]))));
    expect(outcome.ok).toBe(true);
    if (outcome.ok) expect(toJSON(outcome.value)).toBe(toJSON(report));
  });

  test("would run them without the profile", () => {
    const source = join(folder, "bare.csv");
    writeFileSync(source, "a\r\n=1+1\r\n");
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "fods", "--outdir", folder, source], {
      stdio: "ignore",
    });
    const sheet = readFileSync(join(folder, "bare.fods"), "utf8");
    expect(
      cellsOf(sheet)
        .flat()
        .some(({ formula }) => formula),
    ).toBe(true);
  });
});
