import { strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { docx, printDocx } from "../src/index.ts";
import { makeDocx, p, root, run, table } from "./make-docx.ts";
import { codes, print, show } from "./show.ts";

const codesOf = (bytes: Uint8Array): readonly string[] =>
  docx.read({ bytes, name: "small.docx" }).diagnostics.map(({ code }) => code);

describe("the parts of a file", () => {
  it("are not looked for in one that is larger than any report", () => {
    expect(codesOf(new Uint8Array(64 * 1024 * 1024 + 1))).toEqual(["docx/file-too-large"]);
  });

  it("may define a style twice: the first counts", () => {
    const style = (name: string): string =>
      `<w:style w:type="paragraph" w:styleId="S"><w:name w:val="${name}"/></w:style>`;
    expect(show({ body: p("a", "S"), styles: style("heading 1") + style("Quote") })).toEqual(["heading1: a"]);
  });

  it("may be stored as they are, without being packed", () => {
    const parts = unzipSync(makeDocx({ body: p("1. A paragraph.") }));
    const printed = printDocx(zipSync(parts as Zippable, { level: 0 }), "small.docx");
    expect(printed.ok && printed.value.blocks).toHaveLength(1);
  });

  it("may be in UTF-16, with either byte first", () => {
    const text = `﻿${root("document", `<w:body>${p("Größe")}</w:body>`).replace("UTF-8", "UTF-16")}`;
    const little = new Uint8Array(Buffer.from(text, "utf16le"));
    const big = new Uint8Array(Buffer.from(text, "utf16le").swap16());
    for (const document of [little, big]) {
      expect(show({ body: "", files: { "word/document.xml": document } })).toEqual(["paragraph: Größe"]);
    }
  });

  it("may be named from the root of the file", () => {
    const parts = unzipSync(makeDocx({ body: p("a"), styles: "" }));
    const key = "word/_rels/document.xml.rels";
    const relations = Buffer.from(parts[key] ?? []).toString();
    const rooted = { ...parts, [key]: strToU8(relations.replace('"styles.xml"', '"/word/styles.xml"')) };
    expect(codesOf(zipSync(rooted as Zippable))).not.toContain("docx/part-is-missing");
  });

  it("that are named and not there are told", () => {
    const missing = { "word/styles.xml": undefined, "word/numbering.xml": undefined };
    expect(codes({ body: p("a"), styles: "", numbering: "", files: missing })).toEqual([
      "docx/part-is-missing",
      "docx/part-is-missing",
    ]);
    expect(codesOf(makeDocx({ body: p("a"), files: { "word/document.xml": undefined } }))).toEqual([
      "docx/document-is-missing",
    ]);
  });
});

describe("a paragraph", () => {
  it("has its own alignment, or its style's", () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="C"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>';
    const body =
      p("a", "C") + p("b", "C", '<w:jc w:val="end"/>') + p("c", undefined, '<w:jc w:val="both"/>') + p("d");
    expect(print({ body, styles }).blocks.map((block) => "alignment" in block && block.alignment)).toEqual([
      "center",
      "right",
      "justify",
      undefined,
    ]);
  });

  it("in a style of quotations is one", () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Quote"/></w:style>';
    expect(show({ body: p("He said it.", "Q"), styles })).toEqual(["quote1: He said it."]);
  });

  it("with a picture under it has the picture's words, if it has any", () => {
    const picture = (words: string): string =>
      `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="1"${words}/><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"/><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"/></wp:inline></w:drawing></w:r>`;
    expect(show(p(run("a") + picture(' descr="A map"') + picture("") + picture(' descr=" "')))).toEqual([
      "paragraph: a",
      "figure A map",
      "figure -",
      "figure -",
    ]);
  });

  it("with an outline level is a heading, if it is short or its style is one", () => {
    const styles = '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style>';
    const outline = (level: number): string => `<w:outlineLvl w:val="${level}"/>`;
    const long = "Many words. ".repeat(30).trim();
    const body =
      p("One", undefined, outline(0)) +
      p(long, undefined, outline(0)) +
      p("Two", "H", outline(0)) +
      p("Three", "H", outline(9));
    expect(show({ body, styles })).toEqual([
      "heading1: One",
      `paragraph: ${long}`,
      "heading2: Two",
      "paragraph: Three",
    ]);
  });
});

describe("numbers", () => {
  const numbered = (levels: string, words = "a"): readonly string[] =>
    show({
      body: p(words, undefined, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
      numbering: `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    });

  it("may stand without a space, or be blank, or say no format, no start and no definition", () => {
    const level = (more: string): string => `<w:lvl w:ilvl="0">${more}</w:lvl>`;
    expect(numbered(level('<w:lvlText w:val="%1)"/><w:suff w:val="nothing"/>'))).toEqual(["paragraph: 1)a"]);
    expect(numbered(level('<w:numFmt w:val="decimal"/><w:lvlText w:val=" "/>'))).toEqual(["paragraph: a"]);
    expect(numbered(level('<w:lvlText w:val="%1.%2"/>'))).toEqual(["paragraph: 1.1 a"]);
    expect(numbered("")).toEqual(["paragraph: a"]);
  });
});

describe("notes", () => {
  const mark = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

  it("at the end follow their own settings", () => {
    const endnotes = `<w:endnote w:id="1">${p("End.")}</w:endnote>`;
    const settings = '<w:endnotePr><w:numFmt w:val="upperLetter"/><w:numStart w:val="2"/></w:endnotePr>';
    expect(show({ body: p(run("a") + mark("endnote", 1)), endnotes, settings })).toEqual([
      "paragraph: a{@B:B}",
      "note B: End.",
    ]);
    const section = '<w:sectPr><w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr></w:sectPr>';
    expect(show({ body: p(run("a") + mark("endnote", 1)) + section, endnotes })).toEqual([
      "paragraph: a{@1:1}",
      "note 1: End.",
    ]);
  });

  it("with a number that another has are left out, and told; a picture in one has no place among its words", () => {
    const picture = '<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata/></w:pict></w:r>';
    const footnotes = `<w:footnote w:id="1">${p(run("x") + picture)}</w:footnote><w:footnote w:id="1">${p("y")}</w:footnote>`;
    const body = p(run("a") + mark("footnote", 1) + mark("footnote", 9));
    expect(show({ body, footnotes })).toEqual(["paragraph: a{@1:1}{@2:2}", "note 1: x"]);
    expect(codes({ body, footnotes })).toEqual(["docx/note-without-mark"]);
  });

  it("at the foot and at the end are counted apart", () => {
    const footnotes = `<w:footnote w:id="1">${p("Foot.")}</w:footnote>`;
    const endnotes = `<w:endnote w:id="1">${p("End.")}</w:endnote>`;
    const body = p(run("a") + mark("endnote", 1) + run(" b") + mark("footnote", 1));
    expect(show({ body, footnotes, endnotes })).toEqual([
      "paragraph: a{@i:i} b{@1:1}",
      "note 1: Foot.",
      "note i: End.",
    ]);
  });

  it("that start again with each page are told: where pages end is not in the file", () => {
    const footnotes = `<w:footnote w:id="1">${p("x")}</w:footnote>`;
    const settings = '<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr>';
    expect(codes({ body: p(run("a") + mark("footnote", 1)), footnotes, settings })).toEqual([
      "docx/notes-restart-by-page",
    ]);
  });
});

describe("tracked changes", () => {
  it("are taken: rows that were deleted are gone, and what was inserted is text", () => {
    const rows = [
      `<w:tr>${["A", "B"].map((words) => `<w:tc>${p(words)}</w:tc>`).join("")}</w:tr>`,
      `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${["C", "D"].map((words) => `<w:tc>${p(words)}</w:tc>`).join("")}</w:tr>`,
    ];
    const grid = '<w:tblGrid><w:gridCol w:w="1"/><w:gridCol w:w="1"/></w:tblGrid>';
    const inserted = p(
      `<w:ins w:id="2">${run("new")}</w:ins>`,
      undefined,
      '<w:rPr><w:ins w:id="3"/></w:rPr>',
    );
    const body = `<w:tbl>${grid}${rows.join("")}</w:tbl>${inserted}`;
    expect(show(body)).toEqual(["table A | B", "paragraph: new"]);
    expect(print(body).diagnostics).toMatchObject([
      { code: "docx/changes-taken", data: { insertions: 1, deletions: 1 } },
    ]);
  });
});

describe("words that are not shown", () => {
  it("are accounted for: those of a cell that is merged with the one above, and deleted ones", () => {
    const cell = (words: string, merge: string): string =>
      `<w:tc><w:tcPr>${merge}</w:tcPr>${p(words)}</w:tc>`;
    const rows = [
      cell("A", '<w:vMerge w:val="restart"/>') + cell("B", ""),
      cell("hidden", "<w:vMerge/>") + cell("C", ""),
    ].map((cells) => `<w:tr>${cells}</w:tr>`);
    const grid = '<w:tblGrid><w:gridCol w:w="1"/><w:gridCol w:w="1"/></w:tblGrid>';
    const merged = print(`<w:tbl>${grid}${rows.join("")}</w:tbl>`);
    expect(
      merged.discards.map(({ reason, start, end }) => [reason, merged.text.slice(start, end)]),
    ).toContainEqual(["merged cell", "hidden"]);
    const deleted = print(p(`${run("a")}<w:r><w:delText>gone</w:delText></w:r>`));
    expect(deleted.discards.map(({ reason }) => reason)).toContain("deleted text");
  });

  it("are their breaks as well", () => {
    expect(
      show(p(`${run("a")}<w:r><w:rPr><w:vanish/></w:rPr><w:tab/><w:br/><w:t> </w:t></w:r>${run("b")}`)),
    ).toEqual(["paragraph: ab"]);
    expect(codes(p(`${run("a")}<w:r><w:rPr><w:vanish/></w:rPr><w:t> </w:t></w:r>`))).toEqual([]);
  });
});

describe("links", () => {
  it("to nowhere, or to a place of the same file, are text", () => {
    const link = (id: string): string => `<w:hyperlink r:id="${id}">${run("x")}</w:hyperlink>`;
    const parts = unzipSync(
      makeDocx({ body: p(link("a") + link("b") + link("c")), links: { a: "", b: "#_Toc1", c: "x.docx" } }),
    );
    const key = "word/_rels/document.xml.rels";
    const relations = Buffer.from(parts[key] ?? [])
      .toString()
      .replace('Target="x.docx" TargetMode="External"', 'Target="x.docx"');
    const printed = printDocx(zipSync({ ...parts, [key]: strToU8(relations) } as Zippable), "small.docx");
    const [block] = printed.ok ? printed.value.blocks : [];
    expect(block && "runs" in block && block.runs.map(({ text, url }) => [text, url])).toEqual([
      ["xxx", undefined],
    ]);
    expect(printed.ok && printed.value.diagnostics).toEqual([]);
  });
});

describe("a running head", () => {
  it("in a table gives the symbol alone, and is left out by name", () => {
    const section = '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>';
    const header = table([
      ["A/HRC/54/81", ""],
      ["", "Human rights of migrants"],
    ]);
    const printed = print({ body: p("1. A paragraph.") + section, header });
    expect(
      printed.blocks.map((block) => "runs" in block && block.runs.map(({ text }) => text).join("")),
    ).toEqual(["A/HRC/54/81", "1. A paragraph."]);
    expect(printed.discards.map(({ reason }) => reason)).toContain("running head");
  });
});
