import type { NumberForm } from "./bodies.ts";

/** A number such as resolutions have, where it stands in a text. */
export interface ResolutionNumber {
  readonly form: NumberForm;
  readonly start: number;
  readonly end: number;
  /** Without letters and bracket: `76/172`, `ES-10/15`, `217`, `1325`. */
  readonly number: string;
  /** What stands in brackets: `III`, `S-VI`, `2000`. */
  readonly bracket?: string | undefined;
  /** `A`, `A-D`: one of several resolutions, or a range of them. */
  readonly letters?: string | undefined;
  /** Session of the forms that print it in arabic figures. */
  readonly session?: number | undefined;
  /** The year of the date printed after the number, or the one that the number holds. */
  readonly year?: number | undefined;
}

const NUMBER =
  /(?:(E?S-\d{1,2})\/(\d{1,3})|(\d{1,4})\/(\d{1,4})|(\d{1,4})(?:\s([A-Z]{1,2}))?\s?\(((?:E?S-)?[IVXL]{1,8}|(?:19|20)\d\d)\))(?![A-Za-z\u00C0-\u04FF\d_])(?!\/[A-Z]?\d|\.\d)/g;
const BEFORE = /[A-Za-z\u00C0-\u04FF\d/._–-]/;
const LETTERS = /\s?([A-Z]{1,2})(?:\s?[-–]\s?([A-Z])|\sto\s([A-Z]))?(?![A-Za-z\u00C0-\u04FF\d’'])/y;
const MORE_LETTERS = /(,\s|,?\s(?:and|et|y|и)\s)([A-Z])(?![A-Za-z\u00C0-\u04FF\d’'])(?!\s\()/y;
/** A lone A or I is a letter of the number only where no sentence goes on with it. */
const AFTER_LETTER =
  /[^A-Za-z\u00C0-\u04FF\d\s]|\s(?:\d|of\s\d|[^A-Za-z\u00C0-\u04FF\d]|(?:and|to|du|de|от)\s)|$/y;
const DATE =
  /,?\s(?:[A-Za-z\u00C0-\u04FF]{2,4}\s)?\d{1,2}(?:er|º)?\s(?:de\s)?[A-Za-z\u00C0-\u04FF]{3,12}\s(?:de\s)?((?:19|20)\d\d)(?!\d)/y;
const YEAR = /^(?:19|20)\d\d$/;

/** Whether a text may hold the number of a resolution at all: a cheap look at its slashes and brackets. */
export function mayHoldNumbers(text: string): boolean {
  for (let at = text.indexOf("/"); at >= 0; at = text.indexOf("/", at + 1)) {
    if (!isFigure(text, at - 1) || !isFigure(text, at + 1)) continue;
    let start = at - 1;
    while (isFigure(text, start - 1)) start--;
    // In a symbol a slash stands before the figures: A/HRC/38/41.
    if (text.charCodeAt(start - 1) !== SLASH) return true;
  }
  for (let at = text.indexOf("("); at >= 0; at = text.indexOf("(", at + 1)) {
    if (IN_BRACKET.includes(text.charAt(at + 1)) && BEFORE_BRACKET.test(text.slice(Math.max(0, at - 5), at)))
      return true;
  }
  return false;
}

const SLASH = 0x2f;
const IN_BRACKET = "12IVXLSE";
const BEFORE_BRACKET = /\d\s?[A-Z]?[A-Z]?\s?$/;

function isFigure(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** Reads the numbers in a text that have the form of a resolution's, in order; "55/235 A and B" gives two. */
export function readNumbers(text: string): readonly ResolutionNumber[] {
  const numbers: ResolutionNumber[] = [];
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match !== null; match = NUMBER.exec(text)) {
    const start = match.index;
    if (start > 0 && BEFORE.test(text.charAt(start - 1))) continue;
    const end = start + match[0].length;
    const [, special, specialNumber, first, second, running, letter, bracket] = match;
    if (bracket !== undefined) {
      const form = YEAR.test(bracket) ? "running" : "roman";
      const year = form === "running" ? Number(bracket) : yearAfter(text, end);
      numbers.push({ form, start, end, number: String(running), bracket, letters: letter, year });
    } else {
      const form = special !== undefined ? "special" : YEAR.test(String(first)) ? "year" : "session";
      const number = special !== undefined ? `${special}/${specialNumber}` : `${first}/${second}`;
      const session = form === "session" ? Number(first) : undefined;
      readLettered(text, { form, start, end, number, session }, numbers);
    }
  }
  return numbers;
}

/** Adds the number with each of the letters behind it, or the bare number. */
function readLettered(text: string, bare: ResolutionNumber, numbers: ResolutionNumber[]): void {
  const own = (end: number) =>
    bare.form === "year" ? Number(bare.number.slice(0, 4)) : yearAfter(text, end);
  LETTERS.lastIndex = bare.end;
  const match = LETTERS.exec(text);
  const [whole = "", from = "", to = match?.[3]] = match ?? [];
  const end = bare.end + whole.length;
  AFTER_LETTER.lastIndex = end;
  if (match === null || (/^[AI]$/.test(from) && to === undefined && !AFTER_LETTER.test(text))) {
    numbers.push({ ...bare, year: own(bare.end) });
    return;
  }
  numbers.push({ ...bare, end, letters: to === undefined ? from : `${from}-${to}`, year: own(end) });
  let at = end;
  for (;;) {
    MORE_LETTERS.lastIndex = at;
    const more = MORE_LETTERS.exec(text);
    if (more === null) break;
    const [joint = "", letters = ""] = [more[1], more[2]];
    at += more[0].length;
    numbers.push({
      ...bare,
      start: at - more[0].length + joint.length,
      end: at,
      letters,
      year: own(at),
    });
  }
}

function yearAfter(text: string, at: number): number | undefined {
  DATE.lastIndex = at;
  const year = DATE.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
}
