import { bundleForBrowser, runInBrowser } from "@rapporteur/tooling/testing/browser-bundle";
import { browserFaults } from "@rapporteur/tooling/testing/browser-faults";
import { beforeAll, expect, test } from "vitest";
import { toJSON } from "../src/index.ts";
import { sampleReport } from "./sample-report.ts";

const index = new URL("../src/index.ts", import.meta.url);
const names = ["fromJSON", "toJSON", "validate", "locate", "citeAs", "plainText"];

let bundle: Awaited<ReturnType<typeof bundleForBrowser>>;
beforeAll(async () => {
  bundle = await bundleForBrowser(index, names);
});

test("runs without Node", () => {
  const given = { text: toJSON(sampleReport) };
  const script = `
    const reading = bundle.fromJSON({ text });
    const report = reading.value;
    const { node } = bundle.locate(report, "para. 1");
    return {
      diagnostics: reading.diagnostics, isSame: bundle.toJSON(report) === text,
      cited: bundle.citeAs(report, node.id), words: bundle.plainText(node).length > 0,
      refused: bundle.fromJSON({ text: "{" }).ok, node: [typeof process, typeof Buffer, typeof require],
    };`;
  expect(runInBrowser(bundle, script, given)).toEqual({
    diagnostics: [],
    isSame: true,
    cited: expect.stringContaining("para. 1"),
    words: true,
    refused: false,
    node: ["undefined", "undefined", "undefined"],
  });
});

test("stays within its budget, and brings along zod alone", () => {
  expect(browserFaults(bundle, "@rapporteur/core")).toEqual([]);
});

test("gives those who need little little", async () => {
  const { gzip } = await bundleForBrowser(index, ["plainText"]);
  expect(gzip).toBeLessThan(1000);
});
