import { toJSON } from "@rapporteur/core";
import { bundleForBrowser, runInBrowser } from "@rapporteur/tooling/testing/browser-bundle";
import { browserFaults } from "@rapporteur/tooling/testing/browser-faults";
import { beforeAll, expect, test } from "vitest";
import { realReport, realSource, writtenAs } from "./real-report.ts";

let bundle: Awaited<ReturnType<typeof bundleForBrowser>>;
beforeAll(async () => {
  bundle = await bundleForBrowser(new URL("../src/index.ts", import.meta.url), ["markdown"]);
});

test("reads the real report as it was printed, writes it and reads it back without Node", () => {
  const script = `
    const { markdown } = bundle;
    const { value } = markdown.read({ bytes: new TextEncoder().encode(text), name: "report.md" });
    const readable = markdown.write(value, { profile: "readable" }).value[0].content;
    const lossless = markdown.write(value).value[0].content;
    const back = markdown.read({ text: lossless });
    return { value, readable, diagnostics: back.diagnostics, back: back.value };`;
  const result = runInBrowser(bundle, script, { text: realSource }) as Record<string, never>;
  const report = realReport();
  expect(toJSON(result.value as never)).toBe(toJSON(report));
  expect(result.readable).toBe(writtenAs("readable", report));
  expect(result.diagnostics).toEqual([]);
  expect(toJSON(result.back as never)).toBe(toJSON(report));
});

test("stays within its budget, and brings along no other adapter", () => {
  expect(browserFaults(bundle, "@rapporteur/markdown")).toEqual([]);
});
