import { describe, expect, test } from "vitest";
import { applyHunks } from "../../src/diff/words/apply-hunks.ts";
import type { Hunk } from "../../src/diff/words/hunk.ts";
import type { Piece } from "../../src/diff/words/piece.ts";
import { isWord, splitWords } from "../../src/diff/words/split-words.ts";
import { wordHunks } from "../../src/diff/words/word-hunks.ts";
import type { Inline } from "../../src/model/inline.ts";

const text = (value: string) => ({ type: "text", value }) as const;
const note = (footnote: string) => ({ type: "footnoteReference", footnote }) as const;
const lineBreak = { type: "break" } as const;
const emphasis = (...children: readonly Inline[]): Inline => ({ type: "emphasis", children });
const strong = (...children: readonly Inline[]): Inline => ({ type: "strong", children });
const link = (url: string, ...children: readonly Inline[]): Inline => ({ type: "link", url, children });
const itself = (id: string) => id;

/** The hunks between two contents, which must make the one of the other. */
function hunksOf(before: readonly Inline[], after: readonly Inline[]): readonly Hunk[] {
  const hunks = wordHunks(before, after, itself);
  expect(applyHunks(before, hunks, itself)).toEqual(after);
  return hunks;
}

const inlines = (words: string): readonly Inline[] => (words === "" ? [] : [text(words)]);

/** The changes between two texts, each as `start removed > added`. */
const changes = (before: string, after: string) =>
  hunksOf(inlines(before), inlines(after)).map(({ start, end, removed, added }) => {
    const words = (pieces: readonly Piece[]) => {
      // Words of one text come as one piece.
      expect(pieces.length).toBeLessThan(2);
      return pieces.map((piece) => (piece.type === "text" ? piece.value : piece.type)).join("");
    };
    expect(end - start).toBe(words(removed).length);
    return `${start} ${words(removed)} > ${words(added)}`;
  });

test.each([
  ["nothing", "All people have rights.", "All people have rights.", []],
  ["one word", "All people have rights.", "All persons have rights.", ["4 people > persons"]],
  [
    "the first word and the last",
    "All people have rights",
    "Some people have duties",
    ["0 All > Some", "16 rights > duties"],
  ],
  ["a word put in", "All people have rights.", "All people have equal rights.", ["16  > equal "]],
  ["a word taken out", "All people have equal rights.", "All people have rights.", ["16 equal  > "]],
  ["a full stop", "All people have rights", "All people have rights.", ["22  > ."]],
  [
    "words side by side, which are one change",
    "All young people there have rights.",
    "All old folks there have rights.",
    ["4 young people > old folks"],
  ],
  [
    "words with another between them, which are two",
    "All young people there have rights.",
    "All old people here have rights.",
    ["4 young > old", "17 there > here"],
  ],
  [
    "nearly all, first and last words apart",
    "The quick brown fox jumped over it.",
    "The rights of migrants were upheld by it.",
    ["4 quick brown fox jumped over > rights of migrants were upheld by"],
  ],
  [
    "words in another order, of which few can stay",
    "Independently considered circumstances notwithstanding",
    "Notwithstanding circumstances considered independently",
    [
      "0 Independently considered circumstances notwithstanding > Notwithstanding circumstances considered independently",
    ],
  ],
  ["from no words", "", "All people", ["0  > All people"]],
  ["to no words", "All people", "", ["0 All people > "]],
] as const)("words that change: %s", (_, before, after, expected) => {
  expect(changes(before, after)).toEqual(expected);
});

describe("markup", () => {
  test.each([
    [
      "emphasis that becomes strong",
      [text("See "), emphasis(text("there")), text(" and here")],
      [text("See "), strong(text("there")), text(" and here")],
      [
        {
          start: 4,
          end: 4,
          removed: [{ type: "open", span: "emphasis" }],
          added: [{ type: "open", span: "strong" }],
        },
        {
          start: 9,
          end: 9,
          removed: [{ type: "close", span: "emphasis" }],
          added: [{ type: "close", span: "strong" }],
        },
      ],
    ],
    [
      "a link that leads elsewhere",
      [text("See "), link("https://un.org/a", text("this page"))],
      [text("See "), link("https://un.org/b", text("this page"))],
      [
        {
          ...{ start: 4, end: 4 },
          removed: [{ type: "open", span: "link", url: "https://un.org/a" }],
          added: [{ type: "open", span: "link", url: "https://un.org/b" }],
        },
      ],
    ],
    [
      "a line break counts as one character before what changed",
      [text("One line"), lineBreak, text("and another")],
      [text("One line"), lineBreak, text("and a third")],
      [{ start: 13, end: 20, removed: [text("another")], added: [text("a third")] }],
    ],
    [
      "a line break that becomes a space",
      [text("One line"), lineBreak, text("and another")],
      [text("One line and another")],
      [{ start: 8, end: 9, removed: [lineBreak], added: [text(" ")] }],
    ],
    [
      "a mark that goes, behind another that stays",
      [text("Rights"), note("fn-1"), note("fn-2"), text(" for all")],
      [text("Rights"), note("fn-1"), text(" for all")],
      [{ start: 6, end: 6, skip: 1, removed: [note("fn-2")], added: [] }],
    ],
  ] as const)("%s", (_, before, after, expected) => {
    expect(hunksOf(before, after)).toEqual(expected);
  });

  test("a mark whose note has another id now is the same mark", () => {
    const renamed = (id: string) => (id === "fn-1" ? "fn-2" : id);
    const [before, after] = [
      [text("Rights"), note("fn-1")],
      [text("Rights"), note("fn-2")],
    ];
    expect(wordHunks(before, after, renamed)).toEqual([]);
    expect(applyHunks(before, [], renamed)).toEqual(after);
  });
});

describe("hunks of other words are not carried out", () => {
  const content = [text("Rights"), note("fn-1"), text(" of all")];
  const hunk = (start: number, removed: readonly Piece[], more: Partial<Hunk> = {}): Hunk => ({
    ...{ start, end: start, removed, added: [] },
    ...more,
  });
  const refused: readonly (readonly [why: string, ...hunks: readonly Hunk[]])[] = [
    ["other words stand there", hunk(0, [text("Duties")])],
    ["the words go on beyond the end", hunk(10, [text("all of them")])],
    ["nothing is left there", hunk(13, [text("x")])],
    ["the place is behind the end", hunk(14, [])],
    ["a word stands where a mark should", hunk(0, [note("fn-1")])],
    ["a mark stands where a word should", hunk(6, [text(" of")])],
    ["a line break should stand there", hunk(7, [lineBreak], { skip: 0 })],
    ["the mark is of another note", hunk(6, [note("fn-2")])],
    ["fewer marks stand before it", hunk(6, [], { skip: 2 })],
    ["no mark stands before it", hunk(0, [], { skip: 1 })],
    ["the next begins before the last one ends", hunk(3, [text("hts")]), hunk(1, [])],
    ["a mark is passed that the next one counts again", hunk(6, [note("fn-1")]), hunk(6, [])],
    ["what is opened is not closed", hunk(0, [], { added: [{ type: "open", span: "strong" }] })],
    ["what is closed was not opened", hunk(0, [], { added: [{ type: "close", span: "strong" }] })],
    [
      "one is opened and another closed",
      hunk(0, [], {
        added: [
          { type: "open", span: "strong" },
          { type: "close", span: "emphasis" },
        ],
      }),
    ],
  ];
  for (const [why, ...hunks] of refused) {
    test(why, () => {
      expect(applyHunks(content, hunks, itself)).toBeUndefined();
    });
  }

  test("but those of these words are", () => {
    expect(
      applyHunks(content, [hunk(0, [text("Right")], { added: [text("Duti"), text("e")] })], itself),
    ).toEqual([text("Duties"), note("fn-1"), text(" of all")]);
    expect(applyHunks(content, [hunk(6, [text(" of")], { skip: 1 })], itself)).toEqual([
      text("Rights"),
      note("fn-1"),
      text(" all"),
    ]);
  });
});

test.each([
  ["", []],
  ["All people’s rights.", ["All", " ", "people", "’", "s", " ", "rights", "."]],
  ["one\u00a0 two\n3rd", ["one", "\u00a0 ", "two", "\n", "3rd"]],
  ["re\u0301gime عربيّ", ["re\u0301gime", " ", "عربيّ"]],
  ["移民ABC人", ["移", "民", "ABC", "人"]],
  ["a😀–b", ["a", "😀", "–", "b"]],
])("%j is cut into words, spaces and signs", (whole, words) => {
  expect(splitWords(whole)).toEqual(words);
});

test("letters, figures and marks are words; spaces and signs are none", () => {
  for (const word of ["All", "3rd", "移", "\u0301", "عربيّ"]) expect(isWord(word)).toBe(true);
  for (const sign of [" ", "\n", ".", "–", "😀", ""]) expect(isWord(sign)).toBe(false);
});
