import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { faultsOf } from "@rapporteur/tooling/testing/faults-of";
import { runsOf } from "@rapporteur/tooling/testing/runs-of";
import { describe, expect, test } from "vitest";
import { printMarkdown } from "../src/index.ts";

const corpus = process.env.RAPPORTEUR_CORPUS;
const folder = corpus === undefined ? undefined : join(corpus, "markdown");
const files = folder === undefined ? [] : readdirSync(folder).filter((name) => name.endsWith(".md"));

describe.skipIf(folder === undefined)("reports that nobody tuned it to", () => {
  test.each(files)("%s is accounted for, and no Markdown is left in its text", (name) => {
    const printed = printMarkdown(readFileSync(join(folder ?? "", name), "utf8"), name);
    expect(faultsOf(printed, { order: true })).toEqual([]);
    const left = runsOf(printed).filter(
      ({ text, url }) => url === undefined && /\*\*|\\|<\/?\w|\]\(/.test(text),
    );
    expect(left).toEqual([]);
    expect(printed.diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  test("there are reports", () => {
    expect(files.length).toBeGreaterThan(0);
  });
});
