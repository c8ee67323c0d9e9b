import { describe, expect, it } from "vitest";
import { p, run } from "./make-docx.ts";
import { codes, show } from "./show.ts";

const character = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (words: string): string => `<w:r><w:instrText xml:space="preserve">${words}</w:instrText></w:r>`;
const field = (instruction: string, result: string): string =>
  [character("begin"), code(instruction), character("separate"), result, character("end")].join("");

describe("links", () => {
  const links = {
    a: "https://docs.un.org/en/A/RES/79/303",
    b: "javascript:alert(1)",
    c: "https://x.org/a b",
  };

  it("lead where their relation says, over runs of any look", () => {
    const body = p(
      `${run("See ")}<w:hyperlink r:id="a">${run("79/")}${run("303", "<w:b/>")}</w:hyperlink>${run(".")}`,
    );
    expect(show({ body, links })).toEqual([`paragraph: See {${links.a}:79/}{b ${links.a}:303}.`]);
  });

  it("are text where they lead nowhere outside, or by another scheme, or to a missing relation", () => {
    const link = (attributes: string): string => `<w:hyperlink ${attributes}>${run("x")}</w:hyperlink>`;
    const body = p(link('w:anchor="_Toc1"') + link('r:id="b"') + link('r:id="z"'));
    expect(show({ body, links })).toEqual(["paragraph: xxx"]);
    expect(codes({ body, links })).toEqual(["docx/link-dropped", "docx/link-is-dead"]);
  });

  it("have the place in the page, and white space encoded", () => {
    const body = p(
      `<w:hyperlink r:id="a" w:anchor="p5">${run("x")}</w:hyperlink><w:hyperlink r:id="c">${run("y")}</w:hyperlink>`,
    );
    expect(show({ body, links })).toEqual([`paragraph: {${links.a}#p5:x}{https://x.org/a%20b:y}`]);
  });
});

describe("fields", () => {
  it("are what they show", () => {
    const body = p(`${run("Page ")}${field(" PAGE ", run("3"))}${field(" REF _1 \\h ", run(" (b)"))}`);
    expect(show(body)).toEqual(["paragraph: Page 3 (b)"]);
    expect(show(p(`<w:fldSimple w:instr=" NUMPAGES ">${run("12")}</w:fldSimple>`))).toEqual([
      "paragraph: 12",
    ]);
  });

  it("may be links, over paragraphs and with fields in them", () => {
    const inner = field(" DATE ", run("5 May"));
    const body =
      p(
        `${character("begin")}${code(' HYPERLINK "https://x.org/" \\l "q" ')}${character("separate")}${run("a ")}`,
      ) + p(`${inner}${character("end")}${run(" b")}`);
    expect(show(body)).toEqual(["paragraph: {https://x.org/#q:a }", "paragraph: {https://x.org/#q:5 May} b"]);
  });

  it("without a result show nothing, and are missed only where Word would show something", () => {
    const body = p(
      run("a") +
        character("begin") +
        code(" XE entry ") +
        character("end") +
        character("begin") +
        code(" AUTONUM ") +
        character("end"),
    );
    expect(show(body)).toEqual(["paragraph: a"]);
    expect(codes(body)).toEqual(["docx/field-without-result"]);
  });

  it("that never end are no reason to lose text", () => {
    expect(show(p(character("begin") + code(" PAGE ") + run("x")) + p("b"))).toEqual([
      "paragraph: x",
      "paragraph: b",
    ]);
  });
});
