/** Pieces at which one reader or another has something to decide. */
const pieces = [
  ..."\t\n\r\f\v\0\u0007\u001b\u007f\u0085\u00a0\u00ad\u200b\u200d\u200e\u202e\u2028\u2029\u2060\ufeff\ufffd\ufffe",
  ..."é́\u0301😀𐐀ـا联º½Ⅳⅳ①¹²³⁴₂…–—‑«»“”‘’",
  ..."#*_`~[]()<>|\\/!&^$%@=+-:;,.'\"{}?0159aZ ",
  ..."=+-@＝＋－＠",
  "\ud800",
  "\udc00",
  "\r\n\r\n",
  "\n\n\n",
  "    ",
  ...[
    "<sup>1</sup>",
    "<sup>",
    "</sup>",
    "<br>",
    "<!--",
    "-->",
    "<script>",
    "&amp;",
    "&#0;",
    "&#x110000;",
    "[^1]",
    "[^1]:",
    "](",
    "```",
    "~~~",
    "---",
    "***",
    "|-|",
  ],
  ...[
    "1.",
    "2. ",
    "(a)",
    "(i) ",
    "I.",
    "IV. ",
    "A.",
    "a)",
    "999999999999999999999. ",
    "0. ",
    "-1. ",
    "Ibid.",
    "ibid., para. ",
    "See",
    "A/",
    "A/RES/",
    "/",
    "paras. ",
  ],
  ...[
    "__proto__",
    "constructor",
    "null",
    "undefined",
    "NaN",
    "1e999",
    '"',
    "\\u0000",
    "@id",
    "@context",
    "_:b0",
    "<>",
    "^^",
    "@en",
    "%00",
    "%ZZ",
    "javascript:",
  ],
];

/**
 * Text of no sense: characters and bits of markup, labels and keywords.
 * @param {import("../random.js").Random} random
 * @param {number} most pieces
 * @returns {string}
 */
export function noise(random, most) {
  return random
    .list(most, () => (random.chance(0.1) ? String.fromCharCode(random.below(0x10000)) : random.pick(pieces)))
    .join("");
}
