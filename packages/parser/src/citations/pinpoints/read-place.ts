/** One place as printed, normalized: `37 (h)`, `II.A`, `24`. */
export interface Place {
  readonly value: string;
  readonly end: number;
  /** Whether it is no more than letters in brackets, which belong to the number before. */
  readonly lettersOnly: boolean;
}

const NUMBER = /\d{1,5}(?:\.\d{1,4}){0,3}(?:\s?(?:bis|ter)(?![a-z]))?(?![A-Za-z\u00C0-\u04FF\d/])/y;
const LETTERS = /\s?\((?:[a-z]{1,5}|\d{1,3})\)/y;
const ROMAN = /[IVXLC]{1,7}(?:\.[A-Z])?(?:\.\d{1,3})?(?![A-Za-z\u00C0-\u04FF\d/])/y;
const CAPITAL = /[A-Z](?=[,.;:)\]]|\s?$)/y;
const ORDINAL = /(?:one|two|three|four|five|six|seven|eight|nine|ten)(?![a-z])/y;

/** Reads the place that begins at `at`; `undefined` where none does. */
export function readPlace(text: string, at: number): Place | undefined {
  const number = readNumber(text, at);
  let end = at + (number?.length ?? 0);
  let letters = "";
  while (text.charAt(end) === "(" || (text.charAt(end) === " " && text.charAt(end + 1) === "(")) {
    const next = take(LETTERS, text, end);
    if (next === undefined) break;
    end += next.length;
    letters += ` ${next.trim()}`;
  }
  if (number === undefined) {
    return letters === "" ? undefined : { value: letters.trim(), end, lettersOnly: true };
  }
  return { value: number + letters, end, lettersOnly: false };
}

function readNumber(text: string, at: number): string | undefined {
  const first = text.charCodeAt(at);
  if (first >= 0x30 && first <= 0x39) return take(NUMBER, text, at);
  if (first >= 0x41 && first <= 0x5a) return take(ROMAN, text, at) ?? take(CAPITAL, text, at);
  return first >= 0x61 && first <= 0x7a ? take(ORDINAL, text, at) : undefined;
}

function take(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
