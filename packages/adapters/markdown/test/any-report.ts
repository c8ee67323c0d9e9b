import type { Block, Inline, Point, Report, Section, TableCell } from "@rapporteur/core";
import { arbitraryReport } from "@rapporteur/core/testing";
import { anyCharacter } from "@rapporteur/tooling/testing/any-character";
import fc from "fast-check";

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      "a",
      "B ",
      " ",
      "1.",
      "2)",
      "-",
      "+",
      "#",
      "##",
      "=",
      ">",
      "|",
      "||",
      "*",
      "**",
      "_",
      "__",
      "~",
      "`",
      "```",
    ],
    ...[
      "[",
      "]",
      "](",
      "](x)",
      "[^1]",
      "[^1]:",
      "(",
      ")",
      ":",
      "!",
      "![",
      "<",
      "<br>",
      "<!--",
      "-->",
      "</a>",
      "<em>",
    ],
    ...[
      "&",
      "&amp;",
      "&#42;",
      "&nbsp;",
      "\\",
      "\\\\",
      "\n",
      "\r",
      "\r\n",
      "\t",
      "\u0000",
      "\u0007",
      "\u0085",
      "\u00a0",
    ],
    ...[
      "\u00ad",
      "\u200b",
      "\u200d",
      "\u2028",
      "\u2029",
      "\u202e",
      "\u3000",
      "\ufeff",
      "\u{1d518}",
      "😀",
      "e\u0301",
    ],
    ...[
      "https://un.org/a_b",
      "mailto:a@b.c",
      "---",
      "<table",
      "data:",
      "'",
      '"',
      "{",
      "}",
      "$x$",
      "%20",
      "مهاجر",
      "移民",
    ],
  ),
  fc.string({ unit: anyCharacter, maxLength: 4 }).filter((text) => !/\p{Surrogate}/u.test(text)),
);

/** Any text of at least one character, of the pieces that Markdown trips over. */
export const anyText: fc.Arbitrary<string> = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join(""))
  .filter((text) => text !== "" && !/\p{Surrogate}/u.test(text));

const anyId = fc.constantFrom("a", "para-1", "é.b_c-1", "subtitle", "9", "constructor", "fn-1");
const anyUrl = fc.constantFrom(
  ...[
    "https://un.org/",
    "https://un.org/a(b)c)d(",
    "http://x/<y>&amp;z&#42;",
    "https://x/\\|`[]*_",
    "mailto:a@b",
  ],
  ...["https://x/\u200bb", "HTTPS://X/~!\u202e", "https://例え.jp/é|x"],
);

/** Inline content of any make: empty, nested in its like, next to its like. */
const anyInlines: fc.Arbitrary<readonly Inline[]> = fc.letrec<{ all: readonly Inline[]; one: Inline }>(
  (tie) => ({
    all: fc.array(tie("one"), { maxLength: 4, depthIdentifier: "inlines" }),
    one: fc.oneof(
      { depthIdentifier: "inlines", depthSize: "small", withCrossShrink: true },
      anyText.map((value): Inline => ({ type: "text", value })),
      fc.constant<Inline>({ type: "break" }),
      anyId.map((footnote): Inline => ({ type: "footnoteReference", footnote })),
      anyUrl.map((url): Inline => ({ type: "link", url, children: [{ type: "text", value: url }] })),
      fc.record({ type: fc.constant("link" as const), url: anyUrl, children: tie("all") }),
      fc.record({
        type: fc.constantFrom(
          "emphasis" as const,
          "strong" as const,
          "superscript" as const,
          "subscript" as const,
        ),
        children: tie("all"),
      }),
    ),
  }),
).all;

const someInlines = anyInlines.filter((inlines) => inlines.length > 0);
const required = <Keys extends string>(...requiredKeys: Keys[]) => ({ requiredKeys });

const anyCell: fc.Arbitrary<TableCell> = fc.record(
  {
    content: anyInlines,
    header: fc.boolean(),
    columnSpan: fc.integer({ min: 1, max: 3 }),
    rowSpan: fc.integer({ min: 1, max: 3 }),
  },
  required("content"),
);

const simpleTable = fc.integer({ min: 1, max: 3 }).chain((columns) => {
  const cells = fc.array(anyInlines, { minLength: columns, maxLength: columns });
  return fc.array(cells, { minLength: 1, maxLength: 3 }).map((rows) =>
    rows.map((row, at) => ({
      cells: row.map((content) => (at === 0 ? { content, header: true } : { content })),
    })),
  );
});

const anyPoints: fc.Arbitrary<readonly Point[]> = fc.letrec<{ points: readonly Point[]; point: Point }>(
  (tie) => ({
    points: fc.array(tie("point"), { maxLength: 2, depthIdentifier: "points" }),
    point: fc.record(
      {
        type: fc.constant("point" as const),
        id: anyId,
        label: anyText,
        content: anyInlines,
        points: fc.oneof({ depthIdentifier: "points" }, fc.constant([]), tie("points")),
        closing: someInlines,
      },
      required("type", "id", "label", "content", "points"),
    ),
  }),
).points;

const anyBlocks: fc.Arbitrary<readonly Block[]> = fc.letrec<{ blocks: readonly Block[]; block: Block }>(
  (tie) => ({
    blocks: fc.array(tie("block"), { maxLength: 3, depthIdentifier: "blocks" }),
    block: fc.oneof(
      { depthIdentifier: "blocks", depthSize: "small", withCrossShrink: true },
      fc.record(
        {
          type: fc.constant("paragraph" as const),
          id: anyId,
          number: anyText,
          content: anyInlines,
          points: anyPoints,
          closing: someInlines,
        },
        required("type", "id", "content", "points"),
      ),
      fc.record(
        {
          type: fc.constant("table" as const),
          id: anyId,
          caption: someInlines,
          rows: fc.oneof(
            fc.array(fc.record({ cells: fc.array(anyCell, { maxLength: 3 }) }), { maxLength: 3 }),
            simpleTable,
          ),
        },
        required("type", "id", "rows"),
      ),
      fc.record(
        {
          type: fc.constant("figure" as const),
          id: anyId,
          url: fc.constantFrom("a(b).png", "data:image/png;base64,AA==", "https://x/&lt;y", "<x>"),
          description: anyText,
          caption: someInlines,
        },
        required("type", "id"),
      ),
      fc.record({ type: fc.constant("quote" as const), id: anyId, blocks: tie("blocks") }),
    ),
  }),
).blocks;

const anySections: fc.Arbitrary<readonly Section[]> = fc.letrec<{ all: readonly Section[]; one: Section }>(
  (tie) => ({
    all: fc.array(tie("one"), { maxLength: 2, depthIdentifier: "sections" }),
    one: fc.record(
      {
        type: fc.constant("section" as const),
        id: anyId,
        label: anyText,
        title: anyInlines,
        blocks: anyBlocks,
        sections: fc.oneof({ depthIdentifier: "sections" }, fc.constant([]), tie("all")),
      },
      required("type", "id", "title", "blocks", "sections"),
    ),
  }),
).all;

/** Reports of the model's shape that may break every fact there is: repeated ids, marks of no note, any label. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    report: arbitraryReport,
    title: anyInlines,
    subtitle: fc.option(someInlines, { nil: undefined }),
    lines: fc.option(fc.array(anyInlines, { minLength: 1, maxLength: 2 }), { nil: undefined }),
    organ: fc.option(anyText, { nil: undefined }),
    session: fc.option(fc.record({ label: anyText }), { nil: undefined }),
    agendaItems: fc.array(fc.record({ number: anyText, title: anyText }, required("number")), {
      maxLength: 2,
    }),
    summary: anyBlocks,
    blocks: anyBlocks,
    sections: anySections,
    annexes: anySections,
    footnotes: fc.array(
      fc.record({ type: fc.constant("footnote" as const), id: anyId, label: anyText, content: anyInlines }),
      { maxLength: 2 },
    ),
  })
  .map(({ report, title, subtitle, lines, organ, session, agendaItems, annexes, ...parts }) => ({
    ...report,
    masthead: {
      ...(organ !== undefined && { organ }),
      ...(session && { session }),
      agendaItems,
      title,
      ...(subtitle && { subtitle }),
      ...(lines && { lines }),
    },
    ...parts,
    annexes: annexes.map((annex) => ({ ...annex, type: "annex" as const })),
  }));
