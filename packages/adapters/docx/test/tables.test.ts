import { describe, expect, it } from "vitest";
import { p, run, table } from "./make-docx.ts";
import { show } from "./show.ts";

const cell = (words: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${p(words)}</w:tc>`;
const row = (cells: string, properties = ""): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const grid = (columns: number): string => `<w:tblGrid>${'<w:gridCol w:w="1"/>'.repeat(columns)}</w:tblGrid>`;

describe("tables", () => {
  it("have rows of cells, heading rows, and cells over columns and rows", () => {
    const body = `<w:tbl>${grid(3)}${[
      row(cell("A", '<w:vMerge w:val="restart"/>') + cell("B", '<w:gridSpan w:val="2"/>'), "<w:tblHeader/>"),
      row(cell("", "<w:vMerge/>") + cell("C") + cell("D"), "<w:tblHeader/>"),
      row(cell("x") + cell("1") + cell("2")),
      row(cell("3"), '<w:gridBefore w:val="2"/>'),
    ].join("")}</w:tbl>`;
    expect(show(body)).toEqual(["table head A 1×2 | B 2×1 / head C | D / x | 1 | 2 /  2×1 | 3"]);
  });

  it("keep several paragraphs and tables in a cell as lines of it", () => {
    const inner = table([["i", "j"]]);
    expect(show(table([[`${p("a")}${p("b")}`, `${p("c")}${inner}${p("d")}`]]))).toEqual([
      "table a⏎b | c⏎i⏎j⏎d",
    ]);
  });

  it("with nothing in them are nothing", () => {
    expect(show(p("a") + table([["", ""]]))).toEqual(["paragraph: a"]);
  });

  it("that frame text are the text in them", () => {
    const inner = table([["Posts", "5"]]);
    const body = table([["Summary"], [`${p("One.")}${p("Two.")}${inner}`], [""]]);
    expect(show(body)).toEqual([
      "paragraph: Summary",
      "paragraph: One.",
      "paragraph: Two.",
      "table Posts | 5",
    ]);
  });

  it("of one column that list things are tables", () => {
    expect(show(p("a") + table([["One"], ["Two"]]))).toEqual(["paragraph: a", "table One / Two"]);
  });

  it("of the masthead are its lines, and their pictures emblems", () => {
    const picture = '<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata/></w:pict></w:r>';
    const body = table([
      ["", "United Nations", p(run("A", '<w:sz w:val="40"/>') + run("/HRC/54/81"))],
      [p(picture), "General Assembly", `${p("Distr.: General")}${p("3 August 2023")}`],
    ]);
    expect(show(body + p("Human Rights Council"))).toEqual([
      "paragraph head: United Nations",
      "paragraph head: A/HRC/54/81",
      "paragraph head: General Assembly",
      "paragraph head: Distr.: General",
      "paragraph head: 3 August 2023",
      "paragraph: Human Rights Council",
    ]);
  });

  it("that list symbols further on are tables", () => {
    const body =
      ["a", "b", "c", "d", "e"].map((words) => p(words)).join("") + table([["A/HRC/54/81", "Migrants"]]);
    expect(show(body).at(-1)).toBe("table A/HRC/54/81 | Migrants");
  });
});

describe("headers", () => {
  const first = '<w:sectPr><w:headerReference w:type="first" r:id="header"/><w:titlePg/></w:sectPr>';
  const every = '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>';
  const masthead = table([
    ["United Nations", "A/80/590"],
    ["General Assembly", `${p("Distr.: General")}${p("7 January 2026")}`],
  ]);

  it("of the first page hold the masthead", () => {
    expect(show({ body: p("Eightieth session") + first, header: masthead })).toEqual([
      "paragraph head: United Nations",
      "paragraph head: A/80/590",
      "paragraph head: General Assembly",
      "paragraph head: Distr.: General",
      "paragraph head: 7 January 2026",
      "paragraph: Eightieth session",
    ]);
  });

  it("of a first section that is one page hold it too", () => {
    expect(show({ body: p("Eightieth session") + every, header: masthead })).toHaveLength(6);
  });

  it("of every page are read for the symbol alone", () => {
    const header = p("A/80/590") + p("Financing of the Mission");
    expect(show({ body: p("Text") + every, header })).toEqual([
      "paragraph head: A/80/590",
      "paragraph: Text",
    ]);
  });

  it("are not read where the document prints its symbol itself, or has none in them", () => {
    expect(show({ body: p("A/80/590") + p("Text") + every, header: p("A/80/590") })).toEqual([
      "paragraph: A/80/590",
      "paragraph: Text",
    ]);
    expect(show({ body: p("Text") + every, header: p("Draft") })).toEqual(["paragraph: Text"]);
  });
});
