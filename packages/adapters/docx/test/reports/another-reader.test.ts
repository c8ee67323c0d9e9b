import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PrintedDocument } from "@rapporteur/parser";
import { runsOf } from "@rapporteur/tooling/testing/runs-of";
import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { printDocx } from "../../src/index.ts";

const folder = join(process.env.RAPPORTEUR_CORPUS ?? "", "docx");
const there = process.env.RAPPORTEUR_CORPUS !== undefined && existsSync(folder);
const official = there ? readdirSync(folder).filter((name) => name.endsWith(".docx")) : [];
const files = [
  new URL("documents/human-rights-of-migrants.docx", import.meta.url).pathname,
  ...official.map((name) => join(folder, name)),
];

const fold = (text: string): string => text.replace(/[\s\u00ad]+/g, "").replaceAll("\u2011", "-");

/** The typed words of the document itself, in order: no numbers that Word counts, no notes, no header. */
function typed(document: PrintedDocument): string {
  return runsOf(document)
    .filter(({ start, end, text, mark }) => end > start || (text === "-" && mark === undefined))
    .filter(({ start }) => {
      const place = document.locate(start);
      return "part" in place && place.part === "word/document.xml";
    })
    .map(({ text }) => text)
    .join("");
}

describe("another reader of Word files", () => {
  it.each(files)("finds the same words in the same order in %s", async (file) => {
    const buffer = readFileSync(file);
    const printed = printDocx(new Uint8Array(buffer), file);
    if (!printed.ok) throw new Error(JSON.stringify(printed.diagnostics));
    const { value: text } = await mammoth.extractRawText({ buffer });
    expect(fold(typed(printed.value))).toBe(fold(text));
  });
});
