import { type Block, plainText, type Section } from "@rapporteur/core";
import { describe, expect, it } from "vitest";
import { docx } from "../src/index.ts";
import { makeDocx, type Parts, p, run, table } from "./make-docx.ts";
import { folded } from "./reports/words.ts";

function read(parts: Parts) {
  const reading = docx.read({ bytes: makeDocx(parts) });
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  expect(reading.trace?.account.faults).toEqual([]);
  expect(reading.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return reading.value;
}

const outline = (sections: readonly Section[]): unknown =>
  sections.map(({ label, title, sections: inner }) => {
    const heading = `${label === undefined ? "" : `${label} `}${folded(title)}`;
    return inner.length > 0 ? [heading, outline(inner)] : heading;
  });
const numbers = (blocks: readonly Block[]): readonly (string | undefined)[] =>
  blocks.flatMap((block) => (block.type === "paragraph" ? [block.number] : []));
const bold = (words: string): string => p(run(words, "<w:b/>"));
const tabbed = (label: string, words: string, properties = ""): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:tab/><w:t>${label}</w:t><w:tab/><w:t>${words}</w:t></w:r>`;
const mark = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

const geneva = (words: {
  readonly organ: string;
  readonly imprint: readonly string[];
  readonly lines: readonly string[];
  readonly title: string;
  readonly author: string;
  readonly summary: string;
}): string =>
  [
    table([
      ["", "", p(run("A", '<w:sz w:val="40"/>') + run("/HRC/54/81"))],
      ["", words.organ, words.imprint.map((line) => p(line)).join("")],
    ]),
    ...words.lines.map((line) => (/\d/.test(line) ? p(line) : bold(line))),
    p(`<w:r><w:tab/><w:tab/></w:r>${run(words.title)}`, "HChG"),
    p(
      `<w:r><w:tab/><w:tab/></w:r>${run(words.author)}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="9"/><w:t>*</w:t></w:r>`,
      "H1G",
    ),
    `<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid>${[
      p(run(words.summary, "<w:i/>")),
      p("The report is short."),
      "",
    ]
      .map(
        (content) =>
          `<w:tr><w:tc>${content === "" ? p("") : content}${content.includes("short") ? p("It is good.") : ""}</w:tc></w:tr>`,
      )
      .join("")}</w:tbl>`,
  ].join("");

const footnotes = `<w:footnote w:id="9">${p("* Late.")}</w:footnote><w:footnote w:id="1">${p("See A/HRC/38/41.")}</w:footnote>`;

describe("the template of Geneva", () => {
  const body = [
    geneva({
      organ: "General Assembly",
      imprint: ["Distr.: General", "3 August 2023", "", "Original: English"],
      lines: [
        "Human Rights Council",
        "Fifty-fourth session",
        "11 September–6 October 2023",
        "Agenda items 2 and 3",
        "Annual report of the High Commissioner",
        "Promotion and protection of all human rights",
      ],
      title: "Human rights of migrants",
      author: "Report of the Secretary-General",
      summary: "Summary",
    }),
    p(tabbed("I.", "Introduction"), "HChG"),
    p(`${run("1.")}<w:r><w:tab/></w:r>${run("States were asked.")}${mark(1)}`, "SingleTxtG"),
    p(tabbed("II.", "Findings"), "HChG"),
    p(tabbed("A.", "Borders"), "H1G"),
    p(tabbed("1.", "Transit"), "H23G"),
    p("2. There are many:", "SingleTxtG"),
    p(tabbed("(a)", "One;"), "SingleTxtG"),
    p(tabbed("(i)", "Small;"), "SingleTxtG"),
    p(tabbed("(b)", "Two."), "SingleTxtG"),
    p(tabbed("2.", "Return"), "H23G"),
    p("3. States go on.", "SingleTxtG"),
    p("Annex I", "HChG"),
    p("<w:r><w:tab/><w:tab/></w:r>".concat(run("Terms of reference")), "HChG"),
    p("1. The terms are these.", "SingleTxtG"),
    p(tabbed("A.", "Scope"), "H1G"),
    p("2. They go far.", "SingleTxtG"),
    p("Annex II", "HChG"),
    p(run("[English only]"), "SingleTxtG"),
    p("List of States", "HChG"),
    p("Argentina", "SingleTxtG"),
  ].join("");

  it("is read with its masthead, summary, outline, points, notes and annexes", () => {
    const report = read({ body, footnotes });
    const { masthead } = report;
    expect(masthead).toMatchObject({
      organ: "General Assembly",
      body: "Human Rights Council",
      symbol: "A/HRC/54/81",
      distribution: "General",
      date: "2023-08-03",
      originalLanguage: "en",
      session: { number: 54, start: "2023-09-11", end: "2023-10-06" },
      agendaItems: [{ number: "2" }, { number: "3", title: "Promotion and protection of all human rights" }],
    });
    expect([folded(masthead.title), folded(masthead.subtitle ?? [])]).toEqual([
      "Human rights of migrants",
      "Report of the Secretary-General",
    ]);
    expect(report.summary.map((block) => plainText(block as never))).toEqual([
      "The report is short.",
      "It is good.",
    ]);
    expect(outline(report.sections)).toEqual([
      "I Introduction",
      ["II Findings", [["A Borders", ["1 Transit", "2 Return"]]]],
    ]);
    const [transit] = report.sections[1]?.sections[0]?.sections ?? [];
    expect(transit?.blocks[0]).toMatchObject({
      number: "2",
      points: [{ label: "a", points: [{ label: "i" }] }, { label: "b" }],
    });
    expect(report.footnotes.map(({ label }) => label)).toEqual(["*", "1"]);
    expect(
      report.annexes.map(({ label, title, blocks, sections }) => [
        label,
        folded(title),
        numbers(blocks),
        outline(sections),
      ]),
    ).toEqual([
      ["I", "Terms of reference", ["1"], ["A Scope"]],
      ["II", "List of States", [undefined, undefined], []],
    ]);
  });

  it("is read in French", () => {
    const french = [
      geneva({
        organ: "Assemblée générale",
        imprint: ["Distr. générale", "3 août 2023", "", "Français", "Original : anglais"],
        lines: [
          "Conseil des droits de l’homme",
          "Cinquante-quatrième session",
          "11 septembre-6 octobre 2023",
          "Points 2 et 3 de l’ordre du jour",
          "Rapport annuel du Haut-Commissaire",
          "Promotion et protection de tous les droits de l’homme",
        ],
        title: "Droits de l’homme des migrants",
        author: "Rapport du Secrétaire général",
        summary: "Résumé",
      }),
      p(tabbed("I.", "Introduction"), "HChG"),
      p(
        `${run("1.")}<w:r><w:tab/></w:r>${run("Les États ont été priés de répondre.")}${mark(1)}`,
        "SingleTxtG",
      ),
    ].join("");
    const report = read({ body: french, footnotes });
    expect(report.language).toBe("fr");
    expect(report.masthead).toMatchObject({
      symbol: "A/HRC/54/81",
      date: "2023-08-03",
      session: { number: 54 },
    });
    expect(folded(report.masthead.title)).toBe("Droits de l’homme des migrants");
    expect(report.summary).toHaveLength(2);
  });
});

describe("the styles of titles", () => {
  const masthead = (items: string) => {
    const body = [
      p("General Assembly"),
      p("A/80/1"),
      p("Eightieth session", "Session"),
      items,
      p("A title", "TitleHCH"),
      p("Guidance for all", "TitleH1"),
      p(tabbed("I.", "Introduction"), "HCh"),
      p("1. States were asked.", "SingleTxt"),
    ].join("");
    const { agendaItems, title, subtitle = [] } = read({ body }).masthead;
    return [agendaItems, folded(title), folded(subtitle)];
  };

  it("part the title from the titles of agenda items, also where an item has none", () => {
    const titles = ["A title", "Guidance for all"];
    expect(masthead(p("Agenda item 7"))).toEqual([[{ number: "7" }], ...titles]);
    expect(masthead(p("Agenda item 7") + bold("Oceans"))).toEqual([
      [{ number: "7", title: "Oceans" }],
      ...titles,
    ]);
    expect(masthead(p("Agenda items 7 and 8") + bold("Oceans"))).toEqual([
      [{ number: "7", title: "Oceans" }, { number: "8" }],
      ...titles,
    ]);
  });
});

describe("reports of other shapes", () => {
  const front = [
    p("General Assembly"),
    p("A/80/1"),
    p("Eightieth session", "Session"),
    p("A title", "TitleHCH"),
    p("Note by the Secretary-General", "TitleH1"),
  ].join("");

  it("may have no numbers at all", () => {
    const body = [
      front,
      p("Background", "HCh"),
      p(
        "The Secretary-General has the honour to transmit the report to the members of the Assembly.",
        "SingleTxt",
      ),
      p("The report was long in the making.", "SingleTxt"),
      p("Outlook", "HCh"),
      p("More will come in the year that follows, as the Assembly was told.", "SingleTxt"),
    ].join("");
    const report = read({ body });
    expect(outline(report.sections)).toEqual(["Background", "Outlook"]);
    expect(report.sections.map(({ blocks }) => blocks.length)).toEqual([2, 1]);
  });

  it("may number paragraphs, headings and points by Word's own lists", () => {
    const level = (index: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = [
      `<w:abstractNum w:abstractNumId="1">${level(0, "upperRoman", "%1.")}</w:abstractNum>`,
      `<w:abstractNum w:abstractNumId="2">${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "(%2)")}</w:abstractNum>`,
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>',
    ].join("");
    const at = (list: number, depth = 0): string =>
      `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`;
    const body = [
      front,
      p("Introduction", "HCh", at(1)),
      p("States were asked.", "SingleTxt", at(2)),
      p("They said:", "SingleTxt", at(2)),
      p("Yes;", "SingleTxt", at(2, 1)),
      p("No.", "SingleTxt", at(2, 1)),
      p("Findings", "HCh", at(1)),
      p("There are some.", "SingleTxt", at(2)),
    ].join("");
    const report = read({ body, numbering });
    expect(outline(report.sections)).toEqual(["I Introduction", "II Findings"]);
    expect(report.sections.map(({ blocks }) => numbers(blocks))).toEqual([["1", "2"], ["3"]]);
    expect(report.sections[0]?.blocks[1]).toMatchObject({ points: [{ label: "a" }, { label: "b" }] });
  });

  it("may have no styles: then labels and typography tell headings", () => {
    const body = [
      p("General Assembly"),
      p("Distr.: General"),
      bold("A title"),
      bold("I. Introduction"),
      p("1. States were asked."),
      bold("II. Findings"),
      p(run("A. Borders", "<w:b/>")),
      p("2. There are some."),
    ].join("");
    expect(outline(read({ body }).sections)).toEqual(["I Introduction", ["II Findings", ["A Borders"]]]);
  });

  it("may have headings with notes, and recommendations in bold paragraphs", () => {
    const body = [
      front,
      p(`${run("I.")}<w:r><w:tab/></w:r>${run("Recommendations")}${mark(1)}`, "HCh"),
      p(
        `${run("1. ")}${run("The Committee recommends that the Secretary-General report on it.", "<w:b/>")}`,
        "SingleTxt",
      ),
    ].join("");
    const report = read({ body, footnotes: `<w:footnote w:id="1">${p("Of the year.")}</w:footnote>` });
    expect(report.sections[0]?.title.at(-1)).toEqual({ type: "footnoteReference", footnote: "fn-1" });
    expect(report.recommendations.map(({ label }) => label)).toEqual(["1"]);
  });
});
