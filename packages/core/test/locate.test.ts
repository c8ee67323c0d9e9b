import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { citeAs } from "../src/pinpoint/cite-as.ts";
import { locate } from "../src/pinpoint/locate.ts";
import { reportIndex } from "../src/tree/report-index.ts";
import { changed } from "./changed.ts";
import { sampleReport, text } from "./sample-report.ts";

// Many generated cases, on a machine that may have other work.
vi.setConfig({ testTimeout: 60_000 });

const idOf = (pinpoint: string, report = sampleReport) => locate(report, pinpoint)?.node.id;

test.each([
  ["para. 3 (a)", "para-3-a"],
  ["para 3(a)", "para-3-a"],
  ["3 (a)", "para-3-a"],
  ["3(a)", "para-3-a"],
  ["3a", "para-3-a"],
  ["3 a)", "para-3-a"],
  ["¶ 3 (a) (ii)", "para-3-a-ii"],
  ["  PARA.\u00a03  ( A )(II) ", "para-3-a-ii"],
  ["paragraph 3, (b)", "para-3-b"],
  ["paragraph 3, subparagraph (b)", "para-3-b"],
  ["paras. 3", "para-3"],
  ["para.3.", "para-3"],
  ["2", "para-2"],
  ["párr. 2", "para-2"],
  ["п. 2", "para-2"],
  ["para-3-a", "para-3-a"],
  ["#para-3-a", "para-3-a"],
  ["PARA-3-A", "para-3-a"],
  ["footnote 2", "fn-2"],
  ["Note 2", "fn-2"],
  ["fn. 2", "fn-2"],
  ["fn-2", "fn-2"],
  ["footnote *", "fn-star"],
  ["para. 2, footnote 2", "fn-2"],
  ["table 1, note a", "fn-a"],
  ["note a", "fn-a"],
  ["chapter II.A", "sec-II-A"],
  ["chap. II, sect. A", "sec-II-A"],
  ["chapter II section A", "sec-II-A"],
  ["section III", "sec-III"],
  ["sec-ii-a", "sec-II-A"],
  ["II.A", "sec-II-A"],
  ["II A", "sec-II-A"],
  ["ii.a", "sec-II-A"],
  ["section A", "sec-II-A"],
  ["chap. II, para. 2", "para-2"],
  ["annex I", "annex-I"],
  ["annex", "annex-I"],
  ["annex I, para. 1", "annex-I-para-1"],
  ["annex, para. 1", "annex-I-para-1"],
  ["Annex I para 1", "annex-I-para-1"],
  ["annex I, 1", "annex-I-para-1"],
  ["annex I, sect. A", "annex-I-sec-A"],
  ["annex I, footnote 1", "annex-I-fn-1"],
  ["table 1", "table-1"],
  ["Table", "table-1"],
  ["fig. 1", "figure-1"],
  ["recommendation 3 (b)", "para-3-b"],
  ["rec. 3(b)", "para-3-b"],
  ["rec-3-b", "para-3-b"],
  ["submission-ARG", "sec-II-A"],
  ["cite-2-1", "fn-2"],
])("%s is %s", (pinpoint, id) => {
  expect(idOf(pinpoint)).toBe(id);
});

test.each([
  "",
  "para.",
  "para. 4",
  "para. 3 (c)",
  "para. 3 (a) (b)",
  "paras. 1-3",
  "paras. 1–3",
  "paras. 1 and 3",
  "para. 7", // stands in a quotation
  "A/HRC/1/1, para. 3", // another document
  "footnote 3",
  "para. 1, footnote 2", // stands elsewhere
  "chapter A",
  "chapter IV",
  "a",
  "annex II",
  "annex I, para. 2",
  "recommendation 3 (a)", // a point, but no recommendation
  "table 2",
  "the paragraph about Argentina",
])("%j is nothing certain", (pinpoint) => {
  expect(locate(sampleReport, pinpoint)).toBeUndefined();
});

test("a number twice is ambiguous, and none is chosen", () => {
  const twice = changed(sampleReport, { "/sections/1/sections/0/blocks/0/number": "3" });
  expect(idOf("para. 3", twice)).toBeUndefined();
  expect(idOf("chap. II, para. 3", twice)).toBe("para-2");
});

test("an annex that goes on with the body's numbers needs no mention, one that begins anew does", () => {
  const goesOn = changed(sampleReport, { "/annexes/0/blocks/0/number": "4" });
  expect(idOf("para. 4", goesOn)).toBe("annex-I-para-1");
  expect(idOf("para. 1")).toBe("para-1");
});

test("a label from the top goes before one further down; dotted and inserted numbers are numbers of their own", () => {
  const nested = changed(sampleReport, { "/sections/1/sections/0/label": "I" });
  expect(idOf("section I", nested)).toBe("sec-I");
  expect(idOf("section II.I", nested)).toBe("sec-II-A");
  const points = changed(sampleReport, {
    "/sections/2/blocks/0/points/0/label": "3.1",
    "/sections/2/blocks/0/points/1/label": "3.2",
  });
  expect(idOf("3.2", points)).toBe("para-3-b");
  expect(idOf("para. 3.1 (ii)", points)).toBe("para-3-a-ii");
  const inserted = changed(sampleReport, { "/sections/1/sections/0/blocks/0/number": "1 bis" });
  expect(idOf("para. 1 bis", inserted)).toBe("para-2");
  expect(idOf("para. 1", inserted)).toBe("para-1");
});

test("a table is known by the number its caption prints", () => {
  const printed = changed(sampleReport, {
    "/sections/1/sections/0/blocks/1/caption": [text("Table 4. Arrivals")],
  });
  expect(idOf("table 4", printed)).toBe("table-1");
  expect(idOf("table 1", printed)).toBeUndefined();
});

test("a section without a label goes by its title, in quotation marks", () => {
  const title = [text("Argentina, “the South” and others")];
  const titled = changed(sampleReport, {
    "/sections/1/sections/0/title": title,
    "/sections/1/sections/0/label": undefined,
    "/annexes/0/sections/0/label": undefined,
  });
  expect(idOf("“Argentina, “the South” and others”", titled)).toBe("sec-II-A");
  expect(idOf('chap. II, "argentina, “the South” and others", para. 2', titled)).toBe("para-2");
  expect(idOf("“Introduction”", titled)).toBe("sec-I");
  expect(idOf("annex I, “States”", titled)).toBe("annex-I-sec-A");
  expect(idOf("“States”", titled)).toBeUndefined();
  expect(idOf("“Argentina”", titled)).toBeUndefined();
});

test("what is located comes with what is around it, from an index too", () => {
  const located = locate(reportIndex(sampleReport), "para. 3 (a) (i)");
  expect(located?.part).toBe("sections");
  expect(located?.ancestors.map(({ id }) => id)).toEqual(["sec-III", "para-3", "para-3-a"]);
});

test("what citeAs gives is located: the node itself, or nothing, or what it stands in", () => {
  for (const report of [sampleReport, changed(sampleReport, { "/masthead/symbol": "A/HRC/54/81" })]) {
    for (const { node, ancestors } of reportIndex(report).entries.values()) {
      const found = locate(report, citeAs(report, node.id));
      if (found) expect([...ancestors, node]).toContain(found.node);
      const own = ["section", "annex", "point", "footnote", "figure", "table"].includes(node.type);
      if (own) expect(found?.node).toBe(node);
    }
  }
});

test("any text at all gives a node or nothing, in little time", () => {
  const pieces = fc.constantFrom(
    "para.",
    "3",
    "(",
    "a",
    ")",
    ",",
    " ",
    "annex",
    "I",
    ".",
    "footnote",
    "chap.",
    "*",
    "table",
    "-",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((list) => list.join(" ")),
      ),
      (pinpoint) => {
        const found = locate(sampleReport, pinpoint);
        expect(found === undefined || typeof found.node.id === "string").toBe(true);
      },
    ),
    { numRuns: 500 },
  );
  expect(locate(sampleReport, "(".repeat(1_000_000))).toBeUndefined();
});
