import type { SymbolPart } from "./DocumentSymbol.ts";
import { DASH } from "./readComponent.ts";
import { isSession } from "./roman.ts";
import { spellBracket } from "./spellBracket.ts";

/** A part that hangs on the component before it, and where it ends in the text. */
export interface Suffix {
  readonly part: SymbolPart;
  readonly end: number;
}

/** What decides whether a bracket or letter belongs to the symbol. */
export interface SuffixContext {
  /** In running text only brackets of known content are taken. */
  readonly running: boolean;
  /** Whether the symbol is a resolution's or decision's, which may carry a session, a year or a letter. */
  readonly resolution: boolean;
}

const BRACKET = /(\s{0,2})\(\s?([^()[\]\s][^()[\]]{0,59}?)\s?\)/y;
/** `[summary]`, as catalogues add it. */
const SQUARE_WORD = /\s?\[([A-Za-z][a-z]{2,19})\]/y;
const SQUARE = new RegExp(`\\s?\\[([A-Z]{1,2}(?:${DASH}[A-Z]{1,2})?)\\]`, "y");
/** No letter: the beginning of a word, or the organ of a symbol that follows. */
const NOT_MORE = "(?![A-Za-z0-9]|\\s{0,2}\\/(?!\\s?(?:Add|Amend|Corr|Rev)\\.))";
const TIGHT_LETTER = new RegExp(`(?:([A-Z])\\1?|[a-z])(?:${DASH}[A-Za-z]${NOT_MORE})?${NOT_MORE}`, "y");
const SPACED_LETTER = new RegExp(
  `\\s(([A-Z])\\2?)(?:(?:\\sto\\s|${DASH})([A-Z]{1,2})${NOT_MORE})?(?!['’]|${DASH}(?![A-Z]{1,8}\\/)\\w)${NOT_MORE}`,
  "y",
);
/** Alone, a small letter is one of the symbol too. */
const SPACED_LETTER_ALONE = new RegExp(SPACED_LETTER.source, "iy");
const PROSE_AFTER = /\s[a-z]/y;
const OF_DATE = /\s(?:of\s\d|and\s|to\s)/y;

/** Reads the bracket or letter that hangs at `start`; `undefined` where none does. */
export function readSuffix(text: string, start: number, context: SuffixContext): Suffix | undefined {
  const square = context.running ? undefined : readSquareWord(text, start);
  const bracket = readBracket(text, start, context) ?? square;
  return bracket ?? (context.resolution ? readLetter(text, start, context) : undefined);
}

function readBracket(text: string, start: number, context: SuffixContext): Suffix | undefined {
  BRACKET.lastIndex = start;
  const match = BRACKET.exec(text);
  if (match === null) return undefined;
  const [whole, space = "", inside = ""] = match;
  const plain = inside.replace(/[\u2010-\u2015\u2212]/g, "-").replace(/\s+/g, " ");
  const end = start + whole.length;
  if (/^(?:1[89]|20)\d\d$/.test(plain) && (context.resolution || !context.running))
    return attached("year", plain);
  if (isSession(plain) && (context.resolution || !context.running)) return attached("session", plain);
  const keyword = spellBracket(plain);
  if (keyword !== undefined && (space === "" || /^\p{Lu}/u.test(plain))) return attached("bracket", keyword);
  const tight =
    space === "" && /^[A-Z0-9./-]{1,12}$/.test(plain) && (text.charAt(end) === "/" || /\d/.test(plain));
  if (context.running && !tight) return undefined;
  return attached("bracket", plain);

  function attached(kind: SymbolPart["kind"], value: string): Suffix {
    const printed = `${space === "" ? "" : " "}(${inside.replace(/\s+/g, " ")})`;
    return { part: withPrint({ kind, value, attached: true }, printed, ` (${value})`), end };
  }
}

function readSquareWord(text: string, start: number): Suffix | undefined {
  SQUARE_WORD.lastIndex = start;
  const match = SQUARE_WORD.exec(text);
  if (match === null) return undefined;
  const [printed, value = ""] = match;
  return { part: { kind: "bracket", value, attached: true, printed }, end: start + printed.length };
}

function readLetter(text: string, start: number, context: SuffixContext): Suffix | undefined {
  SQUARE.lastIndex = start;
  const square = SQUARE.exec(text);
  if (square !== null) return letter(square[0], square[1] ?? "");
  TIGHT_LETTER.lastIndex = start;
  const tight = TIGHT_LETTER.exec(text);
  if (tight !== null) return letter(tight[0], tight[0]);
  const pattern = context.running ? SPACED_LETTER : SPACED_LETTER_ALONE;
  pattern.lastIndex = start;
  const spaced = pattern.exec(text);
  if (spaced === null) return undefined;
  const [whole, from = "", , to] = spaced;
  if (context.running && to === undefined && /^[AI]$/.test(from) && isProse(text, start + whole.length))
    return undefined;
  return letter(whole, to === undefined ? from : `${from}-${to}`);

  function letter(printed: string, value: string): Suffix {
    const spelled = value.replace(/[\u2010-\u2015\u2212]/g, "-").toUpperCase();
    const part = { kind: "letter", value: spelled, attached: true } as const;
    return { part: withPrint(part, printed.replace(/\s/g, " "), ` ${spelled}`), end: start + printed.length };
  }
}

/** "A/RES/60/1 A new approach": the word after a lone A or I tells that it is no letter of the symbol. */
function isProse(text: string, at: number): boolean {
  OF_DATE.lastIndex = at;
  if (OF_DATE.test(text)) return false;
  PROSE_AFTER.lastIndex = at;
  return PROSE_AFTER.test(text);
}

function withPrint(part: SymbolPart, printed: string, customary: string): SymbolPart {
  return printed === customary ? part : { ...part, printed };
}
