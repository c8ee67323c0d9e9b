import { type Report, toJSON } from "@rapporteur/core";
import { bundleForBrowser, runInBrowser } from "@rapporteur/tooling/testing/browser-bundle";
import { browserFaults } from "@rapporteur/tooling/testing/browser-faults";
import { beforeAll, expect, test } from "vitest";
import { realReport } from "./real-report.ts";

let bundle: Awaited<ReturnType<typeof bundleForBrowser>>;
beforeAll(async () => {
  bundle = await bundleForBrowser(new URL("../src/index.ts", import.meta.url), ["csv"]);
});

test.each(["data", "spreadsheet"])("writes and reads the real report without Node: %s", (profile) => {
  const text = toJSON(realReport);
  const script = `
    const { csv } = bundle;
    const written = csv.write(JSON.parse(text), { profile });
    const encoder = new TextEncoder();
    const files = written.value.map(({ path, content }) => ({ name: path, bytes: encoder.encode(content) }));
    const read = csv.read({ files });
    return { diagnostics: [...written.diagnostics, ...read.diagnostics], report: read.value };`;
  const { diagnostics, report } = runInBrowser(bundle, script, { text, profile }) as {
    diagnostics: unknown;
    report: Report;
  };
  expect(diagnostics).toEqual([]);
  expect(toJSON(report)).toBe(text);
});

test("stays within its budget, and brings along no other adapter", () => {
  expect(browserFaults(bundle, "@rapporteur/csv")).toEqual([]);
});
