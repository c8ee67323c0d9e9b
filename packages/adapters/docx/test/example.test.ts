import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Block, locate, plainText } from "@rapporteur/core";
import { expect, onTestFinished, test } from "vitest";
import { docx } from "../src/index.ts";
import { folded } from "./reports/words.ts";

const file = new URL("../example/report.docx", import.meta.url);
const reading = docx.read({ bytes: readFileSync(file), name: "report.docx" });
if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
const { value: report, diagnostics, trace } = reading;

const found = (pinpoint: string): string => {
  const node = locate(report, pinpoint)?.node;
  return node ? plainText(node as Block) : "nothing";
};

test("the script makes the bytes that are kept (node scripts/write-example.mjs)", () => {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-example-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const made = join(folder, "report.docx");
  execFileSync(process.execPath, [new URL("../scripts/write-example.mjs", import.meta.url).pathname, made]);
  expect(readFileSync(made).equals(readFileSync(file))).toBe(true);
});

test("the example is read as it was written", () => {
  expect(diagnostics.map(({ code }) => code)).toEqual(["docx/changes-taken"]);
  expect(trace?.account.faults).toEqual([]);
  expect(report.masthead).toMatchObject({
    organ: "General Assembly",
    symbol: "A/0/1",
    date: "2026-01-01",
    distribution: "General",
    originalLanguage: "en",
    session: { number: 80, label: "Eightieth session" },
    agendaItems: [{ number: "1", title: "Reading of reports" }],
  });
  expect(folded(report.masthead.title)).toBe("How a report is laid out");
  expect(report.summary).toHaveLength(1);
  expect(report.sections.map(({ label, sections }) => [label, sections.map((inner) => inner.label)])).toEqual(
    [
      ["I", []],
      ["II", ["A", "B"]],
      ["III", []],
    ],
  );
  expect(found("para. 3")).toBe(
    "The 2 of CO2 is no mark of a note; what an editor put in counts, and what was struck out does not.",
  );
  expect(found("para. 6 (b) (ii)")).toBe("To use the styles of the template;");
  expect(report.footnotes.map(({ label, content }) => [label, folded(content)])).toEqual([
    ["*", expect.stringMatching(/^Made by the Rapporteur project .* no document of the United Nations\.$/)],
    ["1", "See General Assembly resolution 76/172, paras. 1–3."],
    ["2", "Ibid., para. 2."],
    ["3", "A/HRC/38/41, para. 5; and resolution 70/1."],
  ]);
  expect(report.citations.map(({ target, resolution }) => [target?.symbol, resolution])).toEqual([
    ["A/RES/76/172", "direct"],
    ["A/RES/76/172", "ibid"],
    ["A/HRC/38/41", "direct"],
    ["A/RES/70/1", "direct"],
  ]);
  const [table] = report.sections[1]?.sections[1]?.blocks.filter(({ type }) => type === "table") ?? [];
  expect(table).toMatchObject({ rows: [{}, {}, {}, { cells: [{}, { columnSpan: 2 }] }] });
  expect(report.recommendations.map(({ label }) => label)).toEqual([
    "6 (a)",
    "6 (b) (i)",
    "6 (b) (ii)",
    "6 (c)",
  ]);
});
