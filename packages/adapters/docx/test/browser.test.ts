import { readFileSync } from "node:fs";
import { toJSON } from "@rapporteur/core";
import { bundleForBrowser, runInBrowser } from "@rapporteur/tooling/testing/browser-bundle";
import { browserFaults } from "@rapporteur/tooling/testing/browser-faults";
import { beforeAll, expect, test } from "vitest";
import { docx } from "../src/index.ts";

const file = readFileSync(new URL("reports/documents/human-rights-of-migrants.docx", import.meta.url));

let bundle: Awaited<ReturnType<typeof bundleForBrowser>>;
beforeAll(async () => {
  bundle = await bundleForBrowser(new URL("../src/index.ts", import.meta.url), ["docx"]);
});

test("reads the real report's Word file without Node", () => {
  const script = "return bundle.docx.read({ bytes: new Uint8Array(units) }).value;";
  const report = runInBrowser(bundle, script, { units: [...file] });
  const reading = docx.read({ bytes: file });
  expect(reading.ok && toJSON(report as never)).toBe(reading.ok && toJSON(reading.value));
});

test("stays within its budget, and brings along no other adapter", () => {
  expect(browserFaults(bundle, "@rapporteur/docx")).toEqual([]);
});
