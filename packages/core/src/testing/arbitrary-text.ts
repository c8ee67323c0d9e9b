import fc from "fast-check";

/** Pieces that formats tend to trip over: marks of markup, odd spaces, formulas, letters outside the usual planes. */
const awkward = [
  ...[
    "1.",
    "-",
    "#",
    "+",
    "*",
    "_",
    "**",
    "`",
    "[^1]",
    "[",
    "](",
    "|",
    "<b>",
    "&amp;",
    "&",
    "\\",
    "~",
    "^",
    "!",
    "---",
  ],
  ...[
    "=1+1",
    "@",
    '"',
    "'",
    ",",
    ";",
    "\t",
    "{",
    "}",
    "://",
    "%20",
    "$",
    "(a)",
    "83.",
    "I.",
    "see ",
    "ibid.",
  ],
  ...["\u00a0", "\u00ad", "\u2009", "\u200b", "\u2028", "\u2029", "\ufeff", "\u202e", " ", "  "],
  ...["’", "“", "–", "é", "e\u0301", "ﬁ", "ß", "№", "Ω", "ا", "中", "😀", "𝔘", "👨‍👩‍👧"],
];

/** Words as they may be printed, easy and awkward: at least one character, no line feeds or control characters. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom("migrants", "States ", " and", "10", "the ") },
      fc.constantFrom(...awkward),
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((pieces) => pieces.join(""));

/** Words of a single line without white space at either end, for fields of the masthead and of registers. */
export const arbitraryWords: fc.Arbitrary<string> = arbitraryText
  .map((text) => text.replace(/[\s\u200b\ufeff]+/g, " ").trim())
  .filter((text) => text !== "");

/** Addresses that a link may lead to. */
export const arbitraryUrl: fc.Arbitrary<string> = fc.constantFrom(
  "https://docs.un.org/A/HRC/54/81",
  "https://docs.un.org/S/RES/2231%20(2015)",
  "http://www.ohchr.org/a_b?c=d&e=*f*#g",
  "https://en.wikipedia.org/wiki/Migration_(human)",
  "mailto:registry@ohchr.org",
  "https://例え.jp/é|x",
);
