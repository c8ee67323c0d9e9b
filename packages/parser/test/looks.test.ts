import { type Block, plainText, type Section } from "@rapporteur/core";
import { describe, expect, it } from "vitest";
import { parsePrinted } from "../src/parse-printed.ts";
import type { PrintedBlock, PrintedDocument } from "../src/printed/printed.ts";
import { print } from "./print.ts";

function parse(document: PrintedDocument, options: Parameters<typeof parsePrinted>[1] = {}) {
  const reading = parsePrinted(document, options);
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  expect(reading.trace?.account.faults).toEqual([]);
  return reading.value;
}
const printed = (...blocks: readonly string[]) =>
  print(["# General Assembly", "# A title", "# I. One", ...blocks].join("\n\n"));
const read = (...blocks: readonly string[]) => parse(printed(...blocks));
const inside = ({ blocks, sections }: Section): readonly Block[] => [...blocks, ...sections.flatMap(inside)];
const blocksOf = ({ sections }: { readonly sections: readonly Section[] }) => sections.flatMap(inside);
const first = (...blocks: readonly string[]) => {
  const [block] = blocksOf(read(...blocks));
  if (block?.type !== "paragraph") throw new Error("no paragraph");
  return block;
};

describe("how words look", () => {
  it("is kept: bold, italics, raised, lowered, one in the other", () => {
    expect(first("1. **Bold _both_** and _it_ H~2~O m^2^.").content).toEqual([
      {
        type: "strong",
        children: [
          { type: "text", value: "Bold " },
          { type: "emphasis", children: [{ type: "text", value: "both" }] },
        ],
      },
      { type: "text", value: " and " },
      { type: "emphasis", children: [{ type: "text", value: "it" }] },
      { type: "text", value: " H" },
      { type: "subscript", children: [{ type: "text", value: "2" }] },
      { type: "text", value: "O m" },
      { type: "superscript", children: [{ type: "text", value: "2" }] },
      { type: "text", value: "." },
    ]);
  });

  it("is no emphasis in a title, where all of it looks so", () => {
    const titles = read(
      "# _A. In italics_",
      "1. a.",
      "# **B. In bold _and more_**",
      "2. b.",
      "# C. In _part_",
      "3. c.",
    );
    expect(titles.sections[0]?.sections.map(({ title }) => title)).toEqual([
      [{ type: "text", value: "In italics" }],
      [
        { type: "text", value: "In bold " },
        { type: "emphasis", children: [{ type: "text", value: "and more" }] },
      ],
      [
        { type: "text", value: "In " },
        { type: "emphasis", children: [{ type: "text", value: "part" }] },
      ],
    ]);
  });

  it("does not hide a label, of which a part is bold", () => {
    expect(first("**1.** The first.")).toMatchObject({
      number: "1",
      content: [{ type: "text", value: "The first." }],
    });
  });

  it("of nothing is nothing", () => {
    expect(blocksOf(read("** **", "1. a."))).toHaveLength(1);
  });
});

describe("a label that the source counts itself", () => {
  it("has no place of its own, and labels all the same", () => {
    const document = printed("The first.", "The second.");
    let number = 0;
    const blocks = document.blocks.map((block): PrintedBlock => {
      if (block.kind !== "paragraph") return block;
      number += 1;
      return {
        ...block,
        runs: [{ text: `${number}. `, start: block.start, end: block.start }, ...block.runs],
      };
    });
    expect(blocksOf(parse({ ...document, blocks })).map(({ id }) => id)).toEqual(["para-1", "para-2"]);
  });
});

describe("words that the source counts with", () => {
  it("have the label's place, and are words all the same", () => {
    const document = printed("Act.");
    const blocks = document.blocks.map((block): PrintedBlock => {
      if (block.kind !== "paragraph") return block;
      return {
        ...block,
        runs: [{ text: "1. Proposal: ", start: block.start, end: block.start }, ...block.runs],
      };
    });
    const [paragraph] = blocksOf(parse({ ...document, blocks }));
    expect(paragraph).toMatchObject({ id: "para-1", content: [{ type: "text", value: "Proposal: Act." }] });
  });
});

describe("tables and pictures", () => {
  it("keep heading rows, spans, and the address and the words of a picture", () => {
    const document = printed(
      "1. a.",
      "|Year|Amount|\n|2024|5|",
      "![A map](map.png)",
      "![](plain.png)",
      "![Words]()",
    );
    const blocks = document.blocks.map((block): PrintedBlock => {
      if (block.kind !== "table") return block;
      const [head, row] = block.rows;
      if (!head || !row) return block;
      const wide = head.cells.map((cell, index) => ({ ...cell, columnSpan: index + 1, rowSpan: 2 - index }));
      return { ...block, rows: [{ header: true, cells: wide }, row] };
    });
    const [, table, ...figures] = blocksOf(parse({ ...document, blocks }));
    expect(table).toEqual({
      type: "table",
      id: "table-1",
      rows: [
        {
          cells: [
            { content: [{ type: "text", value: "Year" }], header: true, rowSpan: 2 },
            { content: [{ type: "text", value: "Amount" }], header: true, columnSpan: 2 },
          ],
        },
        {
          cells: [
            { content: [{ type: "text", value: "2024" }] },
            { content: [{ type: "text", value: "5" }] },
          ],
        },
      ],
    });
    expect(figures).toEqual([
      { type: "figure", id: "figure-1", url: "map.png", description: "A map" },
      { type: "figure", id: "figure-2", url: "plain.png" },
      { type: "figure", id: "figure-3", description: "Words" },
    ]);
  });

  it("with a caption have it, the picture too", () => {
    const [, figure] = blocksOf(read("1. a.", "Figure 1", "![A map](map.png)"));
    expect(figure).toMatchObject({ type: "figure", caption: [{ type: "text", value: "Figure 1" }] });
  });
});

describe("lines of one block", () => {
  it("are read one by one in a masthead, blank ones left out, whatever looks", () => {
    const { masthead } = parse(
      print(
        "A/80/7\n\nDistr.: General  \n   \n**3 August 2023**  \nOriginal: _English_  \nand more\n\n# General Assembly\n\n# A title\n\n1. a.",
      ),
    );
    expect(masthead).toMatchObject({ distribution: "General", date: "2023-08-03", originalLanguage: "en" });
    expect(masthead.lines?.map((line) => plainText(line))).toEqual(["and more"]);
  });

  it("are kept in a paragraph", () => {
    expect(first("1. One  \ntwo.").content).toEqual([
      { type: "text", value: "One  " },
      { type: "break" },
      { type: "text", value: "two." },
    ]);
  });
});

describe("ids", () => {
  it("of notes with labels of words are made of the words", () => {
    const report = read("1. a[^see-there] b[^#].", "[^see-there]: One.", "[^#]: Two.");
    expect(report.footnotes.map(({ id, label }) => [id, label])).toEqual([
      ["fn-see-there", "see-there"],
      ["fn-sign", "#"],
    ]);
  });

  it("of a report are made of the body's name, or of a symbol, as far as they can be", () => {
    const id = (lines: readonly string[], symbol?: string) =>
      parse(print([...lines, "# I. One", "1. a."].join("\n\n")), { symbol }).id;
    expect(id(["# General Assembly", "# A title"])).toBe("ga-a-title");
    expect(id(["# General Assembly", "# Forum of Small Islands", "# First session", "# A title"])).toBe(
      "fsi1-a-title",
    );
    expect(id(["# General Assembly", "# the forum", "# First session", "# A title"])).toBe(
      "the-forum1-a-title",
    );
    expect(id(["# General Assembly", "# A title"], "№")).toBe("no");
    expect(id(["# General Assembly", "# A title"], "…")).toBe("report");
  });
});

describe("what is no report", () => {
  it.each([
    ["a line", ["A line."], false],
    ["three numbers", ["1. a.", "2. b.", "3. c."], false],
    ["three numbers in chapters", ["# I. One", "1. a.", "2. b.", "3. c."], true],
    ["five numbers", ["1. a.", "2. b.", "3. c.", "4. d.", "5. e."], true],
  ])("%s: %s", (_, blocks, ok) => {
    const reading = parsePrinted(print(blocks.join("\n\n")));
    expect(reading.ok).toBe(ok);
    expect(reading.diagnostics.map(({ code }) => code)).toContain(
      ok ? "parser/masthead-missing" : "parser/not-a-report",
    );
  });

  it("is a report with what the caller gives wrong, and says what", () => {
    const reading = parsePrinted(printed("1. a."), { id: "no id" });
    expect(reading.ok).toBe(false);
    expect(reading.diagnostics[0]).toMatchObject({ severity: "error" });
  });

  it("tells facts that do not hold, about the masthead too", () => {
    const reading = parsePrinted(
      print(
        "# General Assembly\n\n# First session\n\n6 October–11 September 2023\n\n# A title\n\n# I. One\n\n1. a.",
      ),
    );
    expect(reading.diagnostics.map(({ code, place }) => [code, place])).toContainEqual([
      "core/session-dates-in-order",
      undefined,
    ]);
  });
});
