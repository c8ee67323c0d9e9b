import { trimmedEnd } from "./lines.ts";

/** A note's body (`<sup>12</sup> See`) or a bullet: where these open a line, they open a block. */
const certain = /(?:<sup>\s*\\?[\d*†‡\\]{1,6}\s*<\/sup>\s*\S|[•●▪◦‣·–—]\s)/y;

/** A number as of a paragraph: `83. `, `115.1 `, `83) `, `83 - `. */
const number = /[\d٠-٩]{1,3}(?:\.(?:\d+\.)*\d*(?:\*\*|__)?(?=\s|[\u3000-\u9fff])|\)\s|\s?[-–]\s)/uy;

/** A letter as of a point: `(a) `, `b) `, `（一）`, `一、`. */
const letter =
  /[(（]?(?:[a-z]{1,2}|[ivx]{1,5}|\d{1,3}|[\p{Script=Cyrillic}\p{Script=Arabic}]|\p{Script=Han}{1,2})(?:\)\s|）|\)(?=[\u3000-\u9fff]))|[一二三四五六七八九十]{1,3}、/uy;

/** A sentence's end: full stop, colon and the like, with closing marks after it. */
const sentenceEnd = /(?:[.!?:;。！？：；؟؛।]|<\/sup>)["'”’»)\]*_\s]*$/;

/** Lines between these lengths may come from text wrapped by hand. */
const wrapped = { shortest: 60, longest: 120 };

/**
 * Whether the line at `start` opens a block of its own, although no blank line parts it from the line before. OCR
 * gives a paragraph one line, so a label at a line's start is the next paragraph's, unless the line before looks
 * wrapped by hand: of such a length, and without a sentence's end.
 */
export function startsAnew(source: string, previousStart: number, start: number, end: number): boolean {
  if (matchesBefore(certain, source, start, end)) return true;
  const label = source.startsWith("**", start) || source.startsWith("__", start) ? start + 2 : start;
  if (!matchesBefore(number, source, label, end) && !matchesBefore(letter, source, label, end)) return false;
  const previousEnd = trimmedEnd(source, previousStart, start);
  const length = previousEnd - previousStart;
  if (length < wrapped.shortest || length > wrapped.longest) return true;
  return sentenceEnd.test(source.slice(Math.max(previousStart, previousEnd - 24), previousEnd));
}

function matchesBefore(pattern: RegExp, source: string, start: number, end: number): boolean {
  pattern.lastIndex = start;
  return pattern.test(source) && pattern.lastIndex <= end;
}
