import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { citeAs } from "../src/pinpoint/cite-as.ts";
import { locate } from "../src/pinpoint/locate.ts";
import { reportIndex } from "../src/tree/report-index.ts";
import { changed } from "./changed.ts";
import { mark, sampleReport, text } from "./sample-report.ts";

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

test.each([
  ["paragraphe 3 (a)", "párrafo 3 (a)", "пункт 3 (a)", "para-3-a"],
  ["par. 2", "párrs. 2", "пп. 2", "para-2"],
  ["note 2", "nota 2", "сноска 2", "fn-2"],
  ["chapitre II", "capítulo II", "глава II", "sec-II"],
  ["sect. II.A", "sección II.A", "раздел II.A", "sec-II-A"],
  ["annexe I", "anexo I", "приложение I", "annex-I"],
  ["tableau 1", "cuadro 1", "таблица 1", "table-1"],
  ["fig. 1", "figura 1", "рисунок 1", "figure-1"],
  ["recommandation 3 (b)", "recomendación 3 (b)", "рекомендация 3 (b)", "para-3-b"],
])("places go by their names in French, Spanish and Russian: %s, %s, %s", (french, spanish, russian, id) => {
  // Accents may come as characters of their own.
  expect([french, spanish, russian, spanish.normalize("NFD")].map((place) => idOf(place))).toEqual(
    Array(4).fill(id),
  );
});

test("a footnote goes by its mark with brackets or full stop; of two alike the one of the body", () => {
  expect(idOf("footnote (2)")).toBe("fn-2");
  expect(idOf("footnote 2.")).toBe("fn-2");
  expect(idOf("footnote 1")).toBe("fn-1");
  expect(idOf("footnote A")).toBe("fn-a");
  const goesOn = changed(sampleReport, { "/footnotes/4/label": "3" });
  expect(idOf("footnote 3", goesOn)).toBe("annex-I-fn-1");
  const beginsAnew = changed(goesOn, {
    "/annexes/0/blocks/0/content/-": mark("annex-I-fn-2"),
    "/footnotes/-": { type: "footnote", id: "annex-I-fn-2", label: "1", content: [] },
  });
  expect(idOf("footnote 3", beginsAnew)).toBeUndefined();
  expect(idOf("annex I, footnote 3", beginsAnew)).toBe("annex-I-fn-1");
  const twice = changed(sampleReport, { "/footnotes/2/label": "1" });
  expect(idOf("footnote 1", twice)).toBeUndefined();
  expect(idOf("para. 2, footnote 1", twice)).toBe("fn-2");
});

test("of several tables or figures the number tells, or what they stand in", () => {
  const table = (id: string, caption?: string) => ({
    ...{ type: "table", id, rows: [] },
    ...(caption !== undefined && { caption: [text(caption)] }),
  });
  const report = changed(sampleReport, {
    "/sections/0/blocks/-": table("table-2"),
    "/sections/2/blocks/-": table("t", "Table IV. Departures"),
    "/annexes/0/blocks/-": table("annex-I-table-1"),
  });
  expect(idOf("table 1", report)).toBe("table-1");
  expect(idOf("table 2", report)).toBe("table-2");
  expect(idOf("table IV", report)).toBe("t");
  expect(idOf("table iv", report)).toBe("t");
  expect(idOf("table", report)).toBeUndefined();
  expect(idOf("chap. I, table", report)).toBe("table-2");
  expect(idOf("chap. I, table 1", report)).toBeUndefined();
  expect(idOf("annex I, table 1", report)).toBe("annex-I-table-1");
  expect(idOf("annex I, table", report)).toBe("annex-I-table-1");
  const printedTwice = changed(report, { "/sections/0/blocks/2/caption": [text("Table IV. Arrivals")] });
  expect(idOf("table IV", printedTwice)).toBeUndefined();
  expect(idOf("chap. III, table IV", printedTwice)).toBe("t");
});

test("a section whose label stands in several chapters needs its chapter; no word for it, its own capitals", () => {
  const section = (id: string, label: string) => ({
    type: "section",
    id,
    label,
    title: [],
    blocks: [],
    sections: [],
  });
  const report = changed(sampleReport, {
    "/sections/2/sections": [
      section("sec-III-A", "A"),
      section("sec-III-B", "III.B"),
      section("sec-III-b", "b"),
    ],
  });
  expect(idOf("section A", report)).toBeUndefined();
  expect(idOf("section III.A", report)).toBe("sec-III-A");
  expect(idOf("chap. III, sect. A", report)).toBe("sec-III-A");
  expect(idOf("III A", report)).toBe("sec-III-A");
  // A label may print that of its chapter before its own.
  expect(idOf("section B", report)).toBe("sec-III-B");
  expect(idOf("section III.B", report)).toBe("sec-III-B");
  expect(idOf("section b", report)).toBe("sec-III-b");
  expect(idOf("chapter III.B", report)).toBe("sec-III-B");
  expect(idOf("chapter B", report)).toBeUndefined();
  expect(idOf("I")).toBe("sec-I");
  expect(idOf("i")).toBeUndefined();
  expect(idOf("section i")).toBe("sec-I");
});

test("points go by one letter or the other where both stand, and steps go inwards only", () => {
  const capitals = changed(sampleReport, { "/sections/2/blocks/0/points/1/label": "A" });
  expect(idOf("para. 3 (a)", capitals)).toBe("para-3-a");
  expect(idOf("para. 3 (A)", capitals)).toBe("para-3-b");
  expect(idOf("para. 3, annex I")).toBeUndefined();
  expect(idOf("para. 3, chap. II")).toBeUndefined();
  expect(idOf("chap. III, recommendation 3 (b)")).toBeUndefined();
  expect(idOf("chap. I, para. 3")).toBeUndefined();
  expect(idOf("summary-1")).toBe("summary-1");
  const inserted = changed(sampleReport, { "/sections/1/sections/0/blocks/0/number": "3A" });
  expect(idOf("para. 3A", inserted)).toBe("para-2");
  expect(idOf("para. 3 (b)", inserted)).toBe("para-3-b");
  const summary = changed(sampleReport, { "/summary/0/number": "9" });
  expect(idOf("para. 9", summary)).toBe("summary-1");
});

test("a step is looked for inside the one before it, and is not that one itself", () => {
  expect(idOf("chap. II, sect. II")).toBeUndefined();
  expect(idOf("chap. II, sect. II.A")).toBeUndefined();
  expect(idOf("chap. II, chap. A")).toBeUndefined();
  expect(idOf("annex I, chap. A")).toBe("annex-I-sec-A");
  expect(idOf("annex I, annex I")).toBeUndefined();
  const deeper = changed(sampleReport, {
    "/sections/1/sections/0/sections/0": {
      ...{ type: "section", id: "sec-II-A-A", label: "A", title: [], blocks: [], sections: [] },
    },
  });
  expect(idOf("chap. II, sect. A", deeper)).toBe("sec-II-A");
  expect(idOf("chap. II, sect. A, sect. A", deeper)).toBe("sec-II-A-A");
  expect(idOf("II.A.A", deeper)).toBe("sec-II-A-A");
});

test("a number that stands twice in the body is not sought in the summary", () => {
  const thrice = changed(sampleReport, {
    "/summary/0/number": "3",
    "/sections/1/sections/0/blocks/0/number": "3",
  });
  expect(idOf("para. 3", thrice)).toBeUndefined();
  const inserted = changed(sampleReport, {
    "/sections/2/blocks/0/number": "2A",
  });
  expect(idOf("para. 2A (b)", inserted)).toBe("para-3-b");
  expect(idOf("para. 2A (c)", inserted)).toBeUndefined();
});

test("a place in the report's own name is found, one in a name that only begins like it is not", () => {
  const named = changed(sampleReport, { "/masthead/symbol": "A/HRC/54/81" });
  expect(idOf("A/HRC/54/81, para. 3", named)).toBe("para-3");
  expect(idOf("a/hrc/54/81 para. 3", named)).toBe("para-3");
  expect(idOf("A/HRC/54/81/Add.1, para. 3", named)).toBeUndefined();
  expect(idOf("A/HRC/54/811, para. 3", named)).toBeUndefined();
  expect(idOf("A/HRC/54/81", named)).toBeUndefined();
  const shorter = changed(sampleReport, { "/masthead/symbol": "A/HRC/54/8" });
  expect(idOf("A/HRC/54/83", shorter)).toBeUndefined();
  expect(idOf("A/HRC/54/8 3", shorter)).toBe("para-3");
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
