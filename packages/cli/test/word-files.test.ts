import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { plainText, type Report, type ReportNode, walk } from "@rapporteur/core";
import { roundTrips, writesTheSameTwice } from "@rapporteur/core/testing";
import { docx } from "@rapporteur/docx";
import { describe, expect, it } from "vitest";
import { formats } from "../src/formats/table.ts";

const folder = join(process.env.RAPPORTEUR_CORPUS ?? "", "docx");
const there = process.env.RAPPORTEUR_CORPUS !== undefined && existsSync(folder);
const official = there ? readdirSync(folder).filter((name) => name.endsWith(".docx")) : [];
const adapters = fileURLToPath(new URL("../../adapters/docx/", import.meta.url));
const files = [
  join(adapters, "example/report.docx"),
  join(adapters, "test/reports/documents/human-rights-of-migrants.docx"),
  ...official.map((name) => join(folder, name)),
];

/** Every dress in which a format writes all of a report. */
const dresses: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  json: [{}, { indent: 0 }],
  jsonld: [
    { profile: "compact" },
    { profile: "flat" },
    { profile: "compact", context: "linked", indent: 0 },
    { syntax: "nquads" },
    { syntax: "turtle" },
  ],
  csv: [{ profile: "data" }, { profile: "spreadsheet" }],
  markdown: [{ profile: "lossless" }],
  ndjson: [{}],
};

const forms = Object.entries(dresses).flatMap(([format, all]) =>
  all.map((writeOptions) => ({ format, writeOptions, dress: JSON.stringify(writeOptions) })),
);

async function adapterOf(format: string) {
  const found = formats.find(({ id }) => id === format);
  if (!found) throw new Error(format);
  return found.load();
}

it("every format that is written is tried", () => {
  expect(Object.keys(dresses)).toEqual(formats.filter(({ writes }) => writes).map(({ id }) => id));
});

describe.each(files)("%s", (file) => {
  const reading = docx.read({ bytes: readFileSync(file), name: file });
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  const report: Report = reading.value;

  it("holds something to lose", () => {
    const nodes: ReportNode[] = [];
    walk(report, (node) => {
      nodes.push(node as ReportNode);
    });
    expect(nodes.map((node) => plainText(node).length).reduce((sum, length) => sum + length)).toBeGreaterThan(
      1000,
    );
    expect(new Set(nodes.map(({ type }) => type)).size).toBeGreaterThan(3);
  });

  it.each(forms)("comes back from $format as it was, and is written the same again: $dress", async (form) => {
    const adapter = await adapterOf(form.format);
    const options = { writeOptions: form.writeOptions, reports: [report], runs: 1 };
    await roundTrips(adapter, options);
    await writesTheSameTwice(adapter, options);
  });
});
