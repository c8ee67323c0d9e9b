import { expect, test } from "vitest";
import { checkAdapters } from "../src/checks/adapters.js";
import { plant, soundPackage } from "./plant.js";

const dir = "packages/adapters/csv";
const built = `${dir}/dist/index.js`;
const code =
  'export const csv = { contract: 1, id: "csv", read() {} };\nexport const csvDiagnostics = {};\nexport const readOptions = {};\n';

/** @type {Record<string, string | object>} */
const reader = {
  ...soundPackage(dir, "@rapporteur/csv"),
  [`${dir}/src/format.ts`]: "",
  [`${dir}/src/options.ts`]: "",
  [`${dir}/src/diagnostics.ts`]: "",
  [`${dir}/src/read/rows.ts`]: "",
  [built]: code,
};

test("an adapter of the usual shape passes", async () => {
  expect(await checkAdapters(plant(reader))).toEqual([]);
});

test("one that writes too has to say how both directions map", async () => {
  const both = code.replace("read() {}", "read() {}, write() {}");
  expect(await checkAdapters(plant({ ...reader, [built]: both }))).toEqual([
    `${dir}/src has no write.ts.`,
    `${dir}/src has no mapping.ts.`,
  ]);
});

test("a file of another name at the top is found", async () => {
  const findings = await checkAdapters(plant({ ...reader, [`${dir}/src/table.ts`]: "" }));
  expect(findings).toEqual([expect.stringContaining(`${dir}/src/table`)]);
});

test("a missing table of diagnostics and a further export are found", async () => {
  const other = 'export const csv = { contract: 1, id: "csv", read() {} };\nexport const parseRow = 1;\n';
  expect(await checkAdapters(plant({ ...reader, [built]: other }))).toEqual([
    `${dir} does not export csvDiagnostics.`,
    expect.stringContaining(`${dir} exports parseRow`),
  ]);
});

test("an adapter of another contract is found", async () => {
  const other = code.replace("contract: 1", "contract: 2");
  expect(await checkAdapters(plant({ ...reader, [built]: other }))).toEqual([
    `${dir} exports no adapter "csv" of contract 1.`,
  ]);
});
