import { type Inline, plainText, type Report, walk } from "@rapporteur/core";
import { describe, expect, it } from "vitest";
import { findCitations } from "../src/citations/find-citations.ts";
import { note, reportWithNotes } from "./report-with-notes.ts";

function cite(report: Report) {
  const findings: string[] = [];
  const citations = findCitations(report, (code, _data, node) => findings.push(`${code} ${node}`));
  const texts = new Map<string, string>();
  walk(report, (node) => {
    texts.set(node.id, plainText(node));
  });
  return {
    findings,
    citations,
    words: citations.map(({ source, start, end }) => texts.get(source)?.slice(start, end)),
    targets: citations.map(({ target }) => target),
  };
}
const inNotes = (...notes: Parameters<typeof reportWithNotes>[0]) => cite(reportWithNotes(notes));
const inNote = (...content: readonly Inline[]) =>
  inNotes({ type: "footnote", id: "fn-1", label: "1", content });
const text = (value: string): Inline => ({ type: "text", value });
const italic = (value: string): Inline => ({ type: "emphasis", children: [text(value)] });
const link = (url: string, value: string): Inline => ({
  type: "link",
  url,
  children: value === "" ? [] : [text(value)],
});

describe("addresses", () => {
  it("without a scheme are taken as secure, and end before a bracket that closes around them", () => {
    const { targets, words } = inNotes("See www.un.org/abcdef.", "See the page (www.un.org/abcdef).");
    expect(targets).toEqual([{ url: "https://www.un.org/abcdef" }, { url: "https://www.un.org/abcdef" }]);
    expect(words[0]).toBe("www.un.org/abcdef");
  });

  it("may be shown as the symbol that they lead to", () => {
    const { targets } = inNote(
      link("https://docs.un.org/A/HRC/38/41", "A/HRC/38/41"),
      text(", para. 4; see also https://un.org/abc."),
    );
    expect(targets).toEqual([
      { symbol: "A/HRC/38/41", url: "https://docs.un.org/A/HRC/38/41" },
      { url: "https://un.org/abc" },
    ]);
  });

  it("of mail, and anchors without words, cite nothing", () => {
    const mail = [
      text("Write to "),
      link("mailto:a@un.org", "a@un.org"),
      text(", or see "),
      link("#annex", ""),
    ];
    expect(inNote(...mail).citations).toEqual([]);
    const report = reportWithNotes([], ["x"]);
    const [paragraph] = report.blocks;
    if (paragraph?.type !== "paragraph") throw new Error("no paragraph");
    expect(cite({ ...report, blocks: [{ ...paragraph, content: mail }] }).citations).toEqual([]);
  });
});

describe("the title of a work", () => {
  it("may be in two runs of italics, or on a line of its own", () => {
    expect(inNote(italic("The Rights "), italic("of Migrants"), text(" (2020), p. 4.")).targets).toEqual([
      { title: "The Rights of Migrants" },
    ]);
    expect(
      inNote(text("OHCHR,"), { type: "break" }, italic("The Rights of Migrants"), text(" (2020).")).targets,
    ).toEqual([{ title: "The Rights of Migrants" }]);
  });

  it.each(["«One thing»", '"One thing"', "“One thing”", "„One thing“"])("may be quoted so: %s", (quoted) => {
    expect(inNotes(`OHCHR, ${quoted} (2020).`).targets).toEqual([{ title: "One thing" }]);
  });
});

describe("a symbol", () => {
  it.each([
    ["General Assembly resolution A/RES/76/172, para. 3.", "resolution", ["A/RES/76/172"]],
    ["A/DEC/55/488.", "resolution", ["A/DEC/55/488"]],
    ["A/62/53, resolution 5/1.", "resolution", ["A/62/53", "A/HRC/RES/5/1"]],
    ["A/54/53, resolution 5/1.", "document", ["A/54/53"]],
  ])("and the resolution with it are told apart: %s", (words, kind, symbols) => {
    const { citations, targets } = inNotes(words);
    expect(targets).toEqual(symbols.map((symbol) => ({ symbol })));
    expect(citations.at(-1)?.kind).toBe(kind);
  });
});

describe("a number and a year without a noun", () => {
  it.each([
    ["1325 (2000)", "S/RES/1325(2000)"],
    ["2800 (2026)", "S/RES/2800(2026)"],
    ["10 (1946)", "S/RES/10(1946)"],
    ["1325 (1930)", undefined],
    ["9000 (2026)", undefined],
    ["1325 (1960)", undefined],
  ])("are a resolution of the Security Council, where they go together: %s", (words, symbol) => {
    const { targets } = inNotes(`See ${words}.`);
    expect(targets.map((target) => target?.symbol).filter((found) => found?.startsWith("S/"))).toEqual(
      symbol === undefined ? [] : [symbol],
    );
  });
});

describe("a resolution of long ago", () => {
  it("is doubted where the Council has one of its number, unless its annex is cited", () => {
    const { findings } = inNotes(
      "General Assembly resolution 50/12.",
      "General Assembly resolution 48/20, annex.",
      "General Assembly resolution 50/12, para. 3.",
      "General Assembly resolution 60/1.",
    );
    expect(findings).toEqual(["resolution-body-doubtful fn-1", "resolution-body-doubtful fn-3"]);
  });
});

describe("ibid.", () => {
  it("counts letters as well, and finds nothing behind a sign", () => {
    const { citations, findings } = inNotes(
      note("a", "A/HRC/51/28, para. 3."),
      note("b", "Ibid., para. 4."),
      note("*", "Ibid., para. 5."),
    );
    expect(citations.map(({ resolution, via }) => [resolution, via])).toEqual([
      ["direct", undefined],
      ["ibid", "fn-a"],
      ["unresolved", undefined],
    ]);
    expect(findings).toEqual(["citation-unresolved fn-*"]);
  });

  it("finds nothing in the first note", () => {
    expect(inNotes("Ibid., para. 4.").findings).toEqual(["citation-unresolved fn-1"]);
  });
});

describe("inputs", () => {
  it("are one for each name", () => {
    expect(
      inNotes("Inputs provided by an organization, Peru and the Centre for Peace and Justice.").targets,
    ).toEqual([{ title: "an organization" }, { title: "Peru" }, { title: "Centre for Peace and Justice" }]);
    expect(inNotes("Inputs provided by the Centre for Peace (Chile, Peru) and Sea Watch.").targets).toEqual([
      { title: "Centre for Peace (Chile, Peru)" },
      { title: "Sea Watch" },
    ]);
    expect(inNotes("Inputs provided by .").citations).toEqual([]);
  });
});

describe("places", () => {
  it("end before a year", () => {
    const { citations } = inNotes("A/HRC/51/28, paras. 5 and 6, 2020.");
    expect(citations[0]?.pinpoints).toEqual([
      { type: "paragraph", from: "5" },
      { type: "paragraph", from: "6" },
    ]);
  });
});

describe("a table", () => {
  it("cites in its cells, each on its own line", () => {
    const cell = (value: string) => ({ content: [text(value)] });
    const { citations, words } = cite({
      ...reportWithNotes([]),
      blocks: [
        { type: "table", id: "table-1", rows: [{ cells: [cell("See A/HRC/51/28"), cell("A/77/1")] }] },
      ],
    });
    expect(citations.map(({ source, relation }) => [source, relation])).toEqual([
      ["table-1", "see"],
      ["table-1", "cites"],
    ]);
    expect(words).toEqual(["A/HRC/51/28", "A/77/1"]);
  });
});

describe("running text", () => {
  it("sees all sources of a list, where it sees the first", () => {
    const { citations } = cite(
      reportWithNotes([], ["See A/HRC/51/28, A/HRC/51/29 and A/HRC/51/30. A/77/1 is another."]),
    );
    expect(citations.map(({ relation }) => relation)).toEqual(["see", "see", "see", "cites"]);
  });

  it("names a resolution of a body without symbols by its words", () => {
    const { targets } = cite(reportWithNotes([], ["It is in Conference of the Parties decision 10/1."]));
    expect(targets).toEqual([{ title: "Conference of the Parties decision 10/1" }]);
  });
});

it("the title of a work ends before the bracket of its symbol, also where italics reach over both", () => {
  const { targets } = inNote(
    text("United Nations, "),
    italic("Population Highlights (ST/ESA/SER.A/452)"),
    text(", p. 3."),
  );
  expect(targets).toEqual([{ symbol: "ST/ESA/SER.A/452", title: "Population Highlights" }]);
});
