import { describe, expect, it } from "vitest";
import { p, run } from "./make-docx.ts";
import { codes, print, show } from "./show.ts";

const mark = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
const own = (id: number, sign: string): string =>
  `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="${id}"/><w:t>${sign}</w:t></w:r>`;
const note = (id: number, ...paragraphs: string[]): string =>
  `<w:footnote w:id="${id}">${paragraphs.join("")}</w:footnote>`;
const sign = "<w:r><w:footnoteRef/></w:r>";
const separator = `<w:footnote w:type="separator" w:id="-1">${p("____")}</w:footnote>`;

describe("notes", () => {
  it("are numbered in the order of their marks, and stand in it behind the text", () => {
    const footnotes =
      separator + note(2, p(`${sign}${run(" Second.")}`)) + note(5, p(`${sign}${run(" First.")}`));
    expect(show({ body: p(run("a") + mark(5) + run(" b") + mark(2)), footnotes })).toEqual([
      "paragraph: a{@1:1} b{@2:2}",
      "note 1:  First.",
      "note 2:  Second.",
    ]);
  });

  it("keep runs, links and several paragraphs", () => {
    const footnotes = note(1, p(run("See ") + run("Ibid.", "<w:i/>")), p(""), p("More."));
    expect(show({ body: p(run("a") + mark(1)), footnotes })[1]).toBe("note 1: See {i:Ibid.}⏎More.");
  });

  it("may have a sign of their own, which counts no number and is typed in the note too", () => {
    const footnotes = note(1, p("* Reissued.")) + note(2, p("One."));
    expect(show({ body: p(run("Title") + own(1, "*") + run(" a") + mark(2)), footnotes })).toEqual([
      "paragraph: Title{@*:*} a{@1:1}",
      "note *:  Reissued.",
      "note 1: One.",
    ]);
  });

  it("have a sign as long as a sign is; what is typed behind it is text, and what is none is no mark", () => {
    const footnotes = note(1, p("x"));
    const typed = (words: string) => show({ body: p(run("a") + own(1, words)), footnotes })[0];
    expect(typed("*The Committee")).toBe("paragraph: a{@*:*}The Committee");
    expect(typed("(1) See")).toBe("paragraph: a{@1:(1)} See");
    expect(typed("^|_A.")).toBe("paragraph: a^|_A.");
    expect(codes({ body: p(run("a") + own(1, "[ ]")), footnotes })).toEqual(["docx/note-without-mark"]);
  });

  it("follow the settings of the file and of a section: format, start, start again", () => {
    const settings = '<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="3"/></w:footnotePr>';
    const footnotes = note(1, p("x")) + note(2, p("y")) + note(3, p("z"));
    const end = '<w:sectPr><w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>';
    const body = p(run("a") + mark(1) + mark(2), undefined, end) + p(run("b") + mark(3)) + end;
    expect(show({ body, footnotes, settings }).slice(0, 2)).toEqual([
      "paragraph: a{@c:c}{@d:d}",
      "paragraph: b{@c:c}",
    ]);
  });

  it("at the end of the document have small Roman figures", () => {
    const endnotes = `<w:endnote w:id="1">${p("x")}</w:endnote>`;
    expect(show({ body: p(`${run("a")}<w:r><w:endnoteReference w:id="1"/></w:r>`), endnotes })).toEqual([
      "paragraph: a{@i:i}",
      "note i: x",
    ]);
  });

  it("without a mark are left out, and reported", () => {
    const parts = { body: p("a"), footnotes: note(1, p("Lost.")) };
    expect(show(parts)).toEqual(["paragraph: a"]);
    expect(codes(parts)).toEqual(["docx/note-without-mark"]);
  });

  it("in a deleted run have no mark", () => {
    const parts = { body: p(`${run("a")}<w:del w:id="1">${mark(1)}</w:del>`), footnotes: note(1, p("x")) };
    expect(show(parts)).toEqual(["paragraph: a"]);
  });

  it("are found by part and paragraph", () => {
    const printed = print({
      body: p("a") + p(run("b") + mark(1)),
      footnotes: separator + note(1, p("One.")),
    });
    const last = printed.blocks.at(-1);
    expect(printed.locate(last?.start ?? 0)).toEqual({
      file: "small.docx",
      part: "word/footnotes.xml",
      paragraph: 2,
    });
    expect(printed.locate(printed.blocks[1]?.start ?? 0)).toMatchObject({
      part: "word/document.xml",
      paragraph: 2,
    });
  });
});
