import { type Report, toJSON } from "@rapporteur/core";
import { bundleForBrowser, runInBrowser } from "@rapporteur/tooling/testing/browser-bundle";
import { browserFaults } from "@rapporteur/tooling/testing/browser-faults";
import { beforeAll, expect, test } from "vitest";
import { realReport } from "./real-report.ts";

let bundle: Awaited<ReturnType<typeof bundleForBrowser>>;
beforeAll(async () => {
  bundle = await bundleForBrowser(new URL("../src/index.ts", import.meta.url), ["jsonld"]);
});

test.each(["jsonld", "nquads", "turtle"])("writes and reads the real report without Node: %s", (syntax) => {
  const text = toJSON(realReport());
  const script = `
    const { jsonld } = bundle;
    const written = jsonld.write(JSON.parse(text), { syntax });
    const read = jsonld.read({ bytes: new TextEncoder().encode(written.value[0].content) });
    return { diagnostics: [...written.diagnostics, ...read.diagnostics], report: read.value };`;
  const { diagnostics, report } = runInBrowser(bundle, script, { text, syntax }) as {
    diagnostics: unknown;
    report: Report;
  };
  expect(diagnostics).toEqual([]);
  expect(toJSON(report)).toBe(text);
});

test("stays within its budget, and brings along no other adapter", () => {
  expect(browserFaults(bundle, "@rapporteur/jsonld")).toEqual([]);
});
