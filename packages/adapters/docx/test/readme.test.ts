import { readFileSync } from "node:fs";
import { fenced } from "@rapporteur/tooling/testing/fenced";
import { printedBy } from "@rapporteur/tooling/testing/printed-by";
import { expect, test } from "vitest";
import { docx, docxDiagnostics } from "../src/index.ts";
import { makeDocx, p, run, table } from "./make-docx.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

/** The file that the README describes. */
const bytes = makeDocx({
  header: table([
    ["United Nations", "A/80/590"],
    ["General Assembly", `${p("Distr.: General")}${p("7 January 2026")}`],
  ]),
  body: [
    p("Eightieth session", "Session"),
    p("I.\u00a0Introduction", "HCh"),
    p(
      `${run("1. The General Assembly appropriated $202,783,500.")}<w:r><w:footnoteReference w:id="1"/></w:r>`,
      "SingleTxt",
    ),
    '<w:sectPr><w:headerReference w:type="first" r:id="header"/><w:titlePg/></w:sectPr>',
  ].join(""),
  footnotes: `<w:footnote w:id="1">${p("See resolution 78/250.")}</w:footnote>`,
});

test("the example prints what the README says", () => {
  const [program = ""] = fenced(readme, "js");
  expect(printedBy(program, { docx, bytes })).toBe(fenced(readme, "txt")[1]);
});

test("the README lists every option and every diagnostic with its severity", () => {
  for (const option of Object.keys(docx.readOptions.shape)) expect(readme).toContain(`| \`${option}\` |`);
  for (const [code, { severity }] of Object.entries(docxDiagnostics.rules)) {
    expect(readme).toContain(`| \`docx/${code}\` | ${severity} |`);
  }
});
