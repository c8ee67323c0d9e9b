import { execFileSync } from "node:child_process";
import { faultsOf } from "@rapporteur/tooling/testing/faults-of";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { docx, printDocx } from "../src/index.ts";
import { makeDocx, p, root, run, table } from "./make-docx.ts";

/** The code of the one error that bytes give. */
function failure(bytes: Uint8Array): string {
  const reading = docx.read({ bytes, name: "bad.docx" });
  if (reading.ok) throw new Error("was read");
  expect(reading.diagnostics).toHaveLength(1);
  return reading.diagnostics[0].code.replace("docx/", "");
}

const good = makeDocx({ body: p("1. A paragraph of some words.") });

/** A copy of bytes with some of them changed: a number at an offset, in so many bytes, low ones first. */
function patched(bytes: Uint8Array, changes: readonly (readonly [number, number, number])[]): Uint8Array {
  const copy = bytes.slice();
  for (const [at, value, length] of changes) {
    for (let index = 0; index < length; index++) copy[at + index] = Math.floor(value / 256 ** index) & 0xff;
  }
  return copy;
}

/** Where the directory's entry of a part begins. */
function entryOf(bytes: Uint8Array, name: string): number {
  const text = Buffer.from(bytes).toString("latin1");
  for (let at = text.indexOf("PK\u0001\u0002"); at >= 0; at = text.indexOf("PK\u0001\u0002", at + 4)) {
    if (text.startsWith(name, at + 46)) return at;
  }
  throw new Error(name);
}

describe("what is no Word file says what it is", () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const wide = (word: string): Uint8Array =>
    Uint8Array.from([...compound, ...new Array(500).fill(0), ...Buffer.from(word, "utf16le"), 0]);

  it.each<[string, string, Uint8Array]>([
    ["nothing", "file-is-empty", new Uint8Array()],
    ["a text", "file-not-word", strToU8("1. A paragraph.")],
    ["a PDF", "file-not-word", strToU8("%PDF-1.7")],
    ["a file of before 2007", "file-is-old-word", wide("WordDocument")],
    ["an encrypted file", "file-is-encrypted", wide("EncryptedPackage")],
    ["another zip", "document-is-missing", zipSync({ "a.txt": strToU8("a") })],
    ["an empty zip", "document-is-missing", zipSync({})],
    ["half a file", "file-is-truncated", good.subarray(0, good.length >> 1)],
    ["a document without text", "document-is-empty", makeDocx({ body: p("") })],
    ["a directory that lies about its length", "file-is-damaged", patched(good, [[good.length - 12, 9, 2]])],
    [
      "an encrypted part",
      "file-is-encrypted",
      patched(good, [[entryOf(good, "word/document.xml") + 8, 1, 1]]),
    ],
    [
      "a packing that is not known",
      "part-is-damaged",
      patched(good, [[entryOf(good, "word/document.xml") + 10, 12, 2]]),
    ],
    ["a wrong checksum", "part-is-damaged", patched(good, [[entryOf(good, "word/document.xml") + 16, 1, 4]])],
    ["a part outside", "part-is-damaged", patched(good, [[entryOf(good, "word/document.xml") + 42, 1e9, 4]])],
  ])("%s", (_what, code, bytes) => {
    expect(failure(bytes)).toBe(code);
  });

  it("and a text or several files given for one are told", () => {
    expect(docx.read({ text: "a" })).toMatchObject({
      ok: false,
      diagnostics: [{ code: "docx/file-is-text" }],
    });
    const files = [
      { name: "a", bytes: good },
      { name: "b", bytes: good },
    ];
    expect(docx.read({ files })).toMatchObject({
      ok: false,
      diagnostics: [{ code: "core/source-is-one-file" }],
    });
  });
});

describe("bombs", () => {
  const bomb = makeDocx({ body: p("a"), files: { "word/document.xml": new Uint8Array(60 * 1024 * 1024) } });

  it("that declare their size are not unpacked", () => {
    expect(failure(bomb)).toBe("part-too-large");
  });

  it("that declare less than they are are stopped there", () => {
    const at = entryOf(bomb, "word/document.xml");
    expect(failure(patched(bomb, [[at + 24, 1000, 4]]))).toBe("part-is-damaged");
  });

  it("in parts that nobody needs stay closed", () => {
    const bytes = makeDocx({
      body: p("a"),
      files: { "word/media/image1.png": new Uint8Array(60 * 1024 * 1024) },
    });
    expect(printDocx(bytes)).toMatchObject({ ok: true });
  });
});

describe("XML", () => {
  it.each<[string, string, string]>([
    ["a document type", "part-has-dtd", '<!DOCTYPE x [<!ENTITY a "b">]><w:document/>'],
    ["an external entity", "part-has-dtd", '<!DOCTYPE x SYSTEM "file:///etc/passwd"><w:document/>'],
    ["an entity that is not declared", "part-not-xml", root("document", "<w:body>&x;</w:body>")],
    ["tags that cross", "part-not-xml", root("document", "<w:body><w:p></w:body></w:p>")],
    ["an end that is missing", "part-not-xml", root("document", "<w:body>").replace("</w:document>", "")],
    ["elements in elements", "part-too-deep", root("document", "<w:p>".repeat(10_000))],
  ])("with %s is refused", (_what, code, xml) => {
    expect(failure(makeDocx({ body: "", files: { "word/document.xml": xml } }))).toBe(code);
  });

  it("that is no UTF-8 is refused, and UTF-16 is read", () => {
    const wrong = Uint8Array.from([...strToU8("<w:document>"), 0xff, 0xfe, 0x80]);
    expect(failure(makeDocx({ body: "", files: { "word/document.xml": wrong } }))).toBe("part-not-xml");
    const text = root("document", `<w:body>${p("Überschrift")}</w:body>`).replace("UTF-8", "UTF-16");
    const wide = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, "utf16le")]);
    const printed = printDocx(makeDocx({ body: "", files: { "word/document.xml": wide } }));
    expect(printed.ok && printed.value.text.trim()).toBe("Überschrift");
  });

  it("with other prefixes, or in the strict dialect, is the same", () => {
    const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    const xml = `<document xmlns="${strict}" xmlns:q="${strict}"><body><p><pPr><pStyle q:val="H1"/></pPr><q:r><t>a</t></q:r></p></body></document>`;
    const printed = printDocx(makeDocx({ body: "", files: { "word/document.xml": xml } }));
    expect(printed.ok && printed.value.blocks).toMatchObject([{ kind: "heading", level: 2 }]);
  });

  it("with names of JavaScript's own is text like any other", () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="__proto__"><w:name w:val="constructor"/></w:style>';
    const body = p("a", "__proto__") + p("b", "toString", '<w:numPr><w:numId w:val="__proto__"/></w:numPr>');
    const printed = printDocx(makeDocx({ body, styles, links: { __proto__: "x" } }));
    expect(printed.ok && printed.value.blocks.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph"]);
  });
});

describe("names of parts", () => {
  it("that lead out of the file are not read, and reported", () => {
    const files = { "../evil.xml": "x", "/etc/passwd": "x", "C:\\evil.xml": "x", "word/../../up.xml": "x" };
    const printed = printDocx(makeDocx({ body: p("a"), files }));
    expect(printed.ok && printed.value.diagnostics.map(({ code }) => code)).toEqual(
      new Array(4).fill("docx/part-name-unsafe"),
    );
  });

  it("that relations lead out to lead nowhere", () => {
    const relation = '<Relationship Id="f" Type="x/footnotes" Target="../../../etc/passwd"/>';
    const files = { "word/_rels/document.xml.rels": `<Relationships>${relation}</Relationships>` };
    expect(printDocx(makeDocx({ body: p("a"), files }))).toMatchObject({
      ok: true,
      value: { diagnostics: [] },
    });
  });

  it("that are named but missing are reported, and macros are not looked at", () => {
    const relation = '<Relationship Id="f" Type="x/footnotes" Target="footnotes.xml"/>';
    const files = {
      "word/_rels/document.xml.rels": `<Relationships>${relation}</Relationships>`,
      "word/vbaProject.bin": "x",
    };
    const printed = printDocx(makeDocx({ body: p("a"), files }));
    expect(printed.ok && printed.value.diagnostics.map(({ code }) => code)).toEqual([
      "docx/part-is-missing",
      "docx/macros-ignored",
    ]);
  });
});

const many = 20_000;
/** Documents that cost some Word reader or other more than linear time, a deep stack, or characters. */
const documents: Readonly<Record<string, string>> = {
  "ten thousand empty runs": p("<w:r/>".repeat(10_000) + run("a")),
  "a paragraph of 20,000 runs": p(
    run("a ", "<w:b/>")
      .concat(run("b "))
      .repeat(many / 2),
  ),
  "20,000 paragraphs": p("a").repeat(many),
  "20,000 numbered paragraphs": Array.from({ length: many }, (_, index) => p(`${index + 1}. a`)).join(""),
  "20,000 headings": p("A", "H1").repeat(many),
  "tables in tables": `${"<w:tbl><w:tr><w:tc>".repeat(60)}${p("a")}${"</w:tc></w:tr></w:tbl>".repeat(60)}`,
  "a row of 20,000 cells": table([new Array(many).fill("a")]),
  "a table of 20,000 rows": table(new Array(many).fill(["a", "b"])),
  "cells merged forever": `<w:tbl>${"<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>".repeat(many)}</w:tbl>${p("a")}`,
  "a cell over a thousand million columns": `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${p("a")}</w:tc></w:tr></w:tbl>`,
  "20,000 marks without notes": p('<w:r><w:footnoteReference w:id="1"/></w:r>'.repeat(many) + run("a")),
  "20,000 fields that never end": p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(many) + run("a")),
  "20,000 links to nothing": p(`<w:hyperlink r:id="x">${run("a")}</w:hyperlink>`.repeat(many)),
  "text boxes in text boxes": `${"<w:p><w:r><w:txbxContent>".repeat(60)}${p("a")}${"</w:txbxContent></w:r></w:p>".repeat(60)}`,
  "paragraphs whose ends were deleted": p("a", undefined, "<w:rPr><w:del/></w:rPr>").repeat(many),
  "5 MB in one run": p(run("a word ".repeat(700_000))),
  "soft hyphens": p(run("a\u00ad".repeat(100_000))),
  "words where there are no paragraphs": `<w:r><w:t>a</w:t></w:r>${p("b")}`,
  "closing without opening": p(`${run("a")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`),
};

describe("hostile documents are read to the end, and to the last character", () => {
  it.each(Object.entries(documents))("%s", { timeout: 60_000 }, (_what, body) => {
    const bytes = makeDocx({ body });
    const printed = printDocx(bytes);
    if (!printed.ok) throw new Error(JSON.stringify(printed.diagnostics));
    expect(faultsOf(printed.value, { letters: true }).slice(0, 3)).toEqual([]);
    docx.read({ bytes });
  });
});

describe("any bytes at all", () => {
  it("give a report or an error, and never throw", () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), fc.nat(good.length), (at, value, length) => {
        const bytes = good.slice(0, good.length - (length % 7 === 0 ? length : 0));
        bytes[at] = value;
        const reading = docx.read({ bytes });
        expect(reading.ok || reading.diagnostics.some(({ severity }) => severity === "error")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("in any order of elements lose no character", () => {
    const names = [
      "w:p",
      "w:r",
      "w:t",
      "w:tbl",
      "w:tr",
      "w:tc",
      "w:del",
      "w:ins",
      "w:hyperlink",
      "w:txbxContent",
    ];
    const more = [
      "w:fldSimple",
      "w:instrText",
      "w:sdtContent",
      "mc:AlternateContent",
      "mc:Choice",
      "mc:Fallback",
    ];
    const element = fc.letrec<{ xml: string }>((tie) => ({
      xml: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom("a", "word ", "<w:tab/>", "<w:br/>", '<w:fldChar w:fldCharType="begin"/>', "&amp;"),
        fc
          .tuple(fc.constantFrom(...names, ...more), fc.array(tie("xml"), { maxLength: 4 }))
          .map(([name, inner]) => `<${name}>${inner.join("")}</${name}>`),
      ),
    })).xml;
    fc.assert(
      fc.property(fc.array(element, { maxLength: 6 }), (elements) => {
        const body = elements.join("");
        const printed = printDocx(makeDocx({ body: `${body}${p("end")}` }));
        if (!printed.ok) {
          // All of it may be the instruction of a field that never ends.
          expect(printed.diagnostics[0].code).toBe("docx/document-is-empty");
          return;
        }
        expect(faultsOf(printed.value, { letters: true })).toEqual([]);
        const letters = `${body}end`.replace(/<[^>]*>/g, "").replaceAll("&amp;", "&");
        expect(printed.value.text.replace(/\s/g, "")).toBe(letters.replace(/\s/g, ""));
      }),
      { numRuns: 1000 },
    );
  });
});

it("a cell outside a table keeps its words", () => {
  const printed = printDocx(
    makeDocx({ body: `<w:tc><w:p><w:r><w:t>alone</w:t></w:r></w:p></w:tc>${p("end")}` }),
  );
  if (!printed.ok) throw new Error(JSON.stringify(printed.diagnostics));
  expect(faultsOf(printed.value, { letters: true })).toEqual([]);
  expect(printed.value.text).toContain("alone");
});

it("a file of the largest kind takes no more than 200 MiB", { timeout: 120_000 }, () => {
  const program = new URL("peak-memory.js", import.meta.url);
  const peak = Number(execFileSync(process.execPath, [program.pathname], { encoding: "utf8" }));
  expect(peak).toBeGreaterThan(0);
  expect(peak).toBeLessThan(200);
});
