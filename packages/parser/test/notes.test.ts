import { type Block, type Inline, plainText, type Report, type Section } from "@rapporteur/core";
import { describe, expect, it } from "vitest";
import { parsePrinted } from "../src/parse-printed.ts";
import { print } from "./print.ts";

function read(...blocks: readonly string[]) {
  const reading = parsePrinted(print(["# General Assembly", "# A title", ...blocks].join("\n\n")));
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  expect(reading.trace?.account.faults).toEqual([]);
  const { value, diagnostics } = reading;
  return { value, codes: diagnostics.map(({ code }) => code), diagnostics };
}

const notes = ({ footnotes }: Report) => footnotes.map(({ id, content }) => [id, plainText(content)]);
const blocksOf = ({ sections, annexes }: Report): readonly Block[] => {
  const inside = (section: Pick<Section, "blocks" | "sections">): readonly Block[] => [
    ...section.blocks,
    ...section.sections.flatMap(inside),
  ];
  return [...sections, ...annexes].flatMap(inside);
};
const texts = (report: Report) => blocksOf(report).map((block) => plainText(block));
/** Words, with the ids of the notes that are marked in them. */
const say = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.type === "footnoteReference") return `[${inline.footnote}]`;
      return inline.type === "superscript" ? `^${plainText(inline.children)}^` : plainText([inline]);
    })
    .join("");
const marked = (report: Report) =>
  blocksOf(report).map((block) => (block.type === "paragraph" ? say(block.content) : block.type));

describe("a note that a page's end cut", () => {
  it("takes its rest, right after it or before the next note, if the text before is whole", () => {
    const { value, codes } = read(
      "# I. One",
      "1. It began^1^ and went^2^ well.",
      "^1^ See the report and",
      "its annex.",
      "^2^ See the other and",
      "|a|b|",
      "the third.",
      "^3^ See the last.",
      "2. It went on.^3^",
    );
    expect(notes(value)).toEqual([
      ["fn-1", "See the report and its annex."],
      ["fn-2", "See the other and the third."],
      ["fn-3", "See the last."],
    ]);
    expect(codes.filter((code) => code === "parser/note-joined")).toHaveLength(2);
    expect(texts(value)[0]).toBe("It began and went well.");
  });

  it("takes an address, though the text before it is cut as well", () => {
    const { value } = read(
      "# I. One",
      "1. It began^1^ and",
      "^1^ Available at",
      "https://www.un.org/a.",
      "went on.",
    );
    expect(notes(value)).toEqual([["fn-1", "Available at https://www.un.org/a."]]);
    expect(texts(value)).toEqual(["It began and went on."]);
  });

  it("leaves the text its own rest: what begins as a sentence, and what no other note follows", () => {
    const { value } = read(
      "# I. One",
      "1. It began^1^ and",
      "^1^ See the report",
      "went on.",
      "2. Then^2^ it ended.",
      "^2^ See the other",
      "Everyone went home.",
    );
    expect(notes(value)).toEqual([
      ["fn-1", "See the report"],
      ["fn-2", "See the other"],
    ]);
    expect(texts(value)).toEqual(["It began and went on.", "Then it ended. Everyone went home."]);
  });

  it("shares two pieces in lower case with the text: the first is the note's, if the text has another", () => {
    const cut = [
      "# I. One",
      "1. It began^1^ and",
      "^1^ See the report and",
      "its annex.",
      "^2^ See the last.",
    ];
    const { value } = read(...cut, "---", "went^2^ on.");
    expect(notes(value)).toEqual([
      ["fn-1", "See the report and its annex."],
      ["fn-2", "See the last."],
    ]);
    expect(texts(value)).toEqual(["It began and went on."]);
    for (const next of ["2. Then^2^ it ended.", "# II. Two^2^", "|a^2^|b|", "Then^2^ it ended."]) {
      expect(notes(read(...cut, next).value)[0]).toEqual(["fn-1", "See the report and"]);
    }
    expect(
      notes(read(...cut.slice(0, 2), "its^2^ annex.", ...cut.slice(2, 3), "its annex.").value)[0],
    ).toEqual(["fn-1", "See the report and its annex."]);
    expect(notes(read(...cut).value)[0]).toEqual(["fn-1", "See the report and"]);
  });
});

describe("the numbers of notes", () => {
  it("may start again in an annex", () => {
    const { value, codes } = read(
      "# I. One",
      "1. a^1^ b.^2^",
      "^1^ First.",
      "^2^ Second.",
      "# Annex",
      "# Terms",
      "1. c^1^ d.^2^",
      "^1^ Third.",
      "^2^ Fourth.",
    );
    expect(notes(value).map(([id]) => id)).toEqual(["fn-1", "fn-2", "annex-fn-1", "annex-fn-2"]);
    expect(marked(value)).toEqual(["a[fn-1] b.[fn-2]", "c[annex-fn-1] d.[annex-fn-2]"]);
    expect(codes).not.toContain("parser/id-clash");
  });

  it("may start again without one: then ids get a suffix, and marks still find their notes", () => {
    const { value, codes } = read(
      "# I. One",
      "1. a^1^ b.^2^",
      "^1^ First.",
      "^2^ Second.",
      "# II. Two",
      "2. c.^1^",
      "^1^ Third.",
    );
    expect(notes(value).map(([id]) => id)).toEqual(["fn-1", "fn-2", "fn-1-2"]);
    expect(marked(value)).toEqual(["a[fn-1] b.[fn-2]", "c.[fn-1-2]"]);
    expect(codes).toContain("parser/id-clash");
  });

  it("printed twice leave the second note without a mark", () => {
    const { value, diagnostics } = read(
      "# I. One",
      "1. a^1^ b.^2^",
      "^1^ First.",
      "^2^ Second.",
      "^2^ Third.",
    );
    expect(notes(value)).toEqual([
      ["fn-1", "First."],
      ["fn-2", "Second."],
      ["fn-2-2", "Third."],
    ]);
    expect(diagnostics.filter(({ code }) => code === "core/footnote-is-referenced")).toMatchObject([
      { node: "fn-2-2" },
    ]);
  });

  it("behind a word without a note are an error, and no note is made for them", () => {
    const { value, diagnostics } = read("# I. One", "1. a^1^ b^2^ c.^3^", "^1^ First.", "^3^ Third.");
    expect(diagnostics.filter(({ code }) => code === "parser/mark-without-note")).toMatchObject([
      { data: { label: "2" } },
    ]);
    expect(marked(value)).toEqual(["a[fn-1] b^2^ c.[fn-3]"]);
  });
});

describe("raised signs that are no marks", () => {
  it("are years, ordinals and letters that no note has", () => {
    const { value, codes } = read(
      "# I. One",
      "1. The 5^th^ of them^1990^ had vitamin B^a^ and notes.^1^",
      "^1^ Note.",
    );
    expect(marked(value)).toEqual(["The 5^th^ of them^1990^ had vitamin B^a^ and notes.[fn-1]"]);
    expect(codes).not.toContain("parser/mark-without-note");
  });

  it("open no note either", () => {
    const { value } = read("# I. One", "1. It was in the end", "^th^ century.");
    expect(value.footnotes).toEqual([]);
    expect(texts(value).join(" ")).toContain("century.");
  });

  it("in a note do not part it", () => {
    const { value } = read("# I. One", "1. a.^1^", "^1^ Some 10 km^2^ of land.");
    expect(notes(value)).toEqual([["fn-1", "Some 10 km2 of land."]]);
  });
});

describe("asterisks and daggers", () => {
  it("are one mark where the source has them apart, and two beside a number", () => {
    const { value, codes } = read(
      "# Another title*_*_",
      "* First.",
      "*_*_ Second.",
      "† Third.",
      "# I. One",
      "1. a.^1^†",
      "^1^ Fourth.",
    );
    expect(value.masthead.subtitle?.filter(({ type }) => type === "footnoteReference")).toEqual([
      { type: "footnoteReference", footnote: "fn-star-star" },
    ]);
    expect(marked(value)).toEqual(["a.[fn-1][fn-dagger]"]);
    expect(codes).not.toContain("parser/mark-without-note");
  });

  it("stand right behind a word, in any script, and may have words after them", () => {
    const { value } = read("# Le résumé* of it", "* A note.", "# I. One", "1. a.");
    expect(say(value.masthead.subtitle ?? [])).toBe("Le résumé[fn-star] of it");
  });

  it("elsewhere are signs of the text", () => {
    const { value, codes } = read("# I. One", "1. So 2 * 2 and f*g and § 4 are signs; so† is this.");
    expect(texts(value)).toEqual(["So 2 * 2 and f*g and § 4 are signs; so† is this."]);
    expect(codes).not.toContain("parser/mark-without-note");
  });
});

it("a note may open with words in bold", () => {
  const { value } = read("# I. One", "1. a.^1^", "^1^ **A title** (2020).");
  expect(notes(value)).toEqual([["fn-1", "A title (2020)."]]);
});

describe("notes that the source names itself", () => {
  it("may have marks without words of their own, and asterisks of the text behind them", () => {
    const document = print(
      "# General Assembly\n\n# I. One\n\n1. a[^1]* b†[^2].\n\n[^1]: First.\n\n[^2]: Second.\n\n† Third.",
    );
    const blocks = document.blocks.map((block) =>
      "runs" in block
        ? { ...block, runs: block.runs.map((run) => (run.mark === undefined ? run : { ...run, text: "" })) }
        : block,
    );
    const reading = parsePrinted({ ...document, blocks });
    expect(reading.ok && marked(reading.value)).toEqual(["a[fn-1]* b[fn-dagger][fn-2]."]);
  });

  it("are paired by their labels, with their marks inside quotations and tables too", () => {
    const { value, codes } = read(
      "# I. One",
      "1. a[^1] and:",
      "> As was said[^2].",
      "> And again.",
      "|Posts[^3]|5|",
      "[^1]: First.",
      "[^2]: Second,",
      "[^3]: 4 of them.",
    );
    expect(notes(value)).toEqual([
      ["fn-1", "First."],
      ["fn-2", "Second,"],
      ["fn-3", "4 of them."],
    ]);
    expect(codes).not.toContain("core/footnote-is-referenced");
    const [, quote] = blocksOf(value);
    expect(quote).toMatchObject({ type: "quote", id: "quote-1", blocks: [{ id: "quote-1-text-1" }, {}] });
  });

  it("are paired where their marks stand in other notes; a mark without one stays and is reported", () => {
    const { value, diagnostics } = read(
      "# I. One",
      "1. a[^1].",
      "[^1]: As in the other[^2], and the lost one[^3].",
      "[^2]: Second.",
    );
    expect(value.footnotes.map(({ content }) => say(content))).toEqual([
      "As in the other[fn-2], and the lost one^3^.",
      "Second.",
    ]);
    const codes = diagnostics.map(({ code, data }) => [code, data?.label]);
    expect(codes).toContainEqual(["parser/mark-without-note", "3"]);
    expect(codes.map(([code]) => code)).not.toContain("core/footnote-is-referenced");
  });

  it("may be empty", () => {
    const { value } = read("# I. One", "1. a[^1].", "[^1]: ");
    expect(value.footnotes).toEqual([{ type: "footnote", id: "fn-1", label: "1", content: [] }]);
  });
});

describe("notes of a table", () => {
  it("are the next ones down the page, or the last ones above", () => {
    const { value } = read(
      "# I. One",
      "1. a.",
      "|Posts^a^|5|",
      "^a^ Of all kinds.",
      "2. b.",
      "|Costs^a^|5|",
      "^a^ In dollars.",
      "3. As in note^a^ above.",
    );
    expect(notes(value).map(([id]) => id)).toEqual(["table-1-fn-a", "table-2-fn-a"]);
    expect(marked(value)).toEqual(["a.", "table", "b.", "table", "As in note[table-2-fn-a] above."]);
  });
});
