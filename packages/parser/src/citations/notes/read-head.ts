import type { Span } from "../cited-text.ts";
import { trimEnd } from "../trim-end.ts";
import type { NotePatterns } from "./note-patterns.ts";

/** The words of a source that say what it is, up to brackets, addresses and places; without marks of a title. */
export function readHead(
  text: string,
  start: number,
  end: number,
  places: readonly Span[],
  patterns: NotePatterns,
): string {
  let head = text.slice(start, Math.min(end, places.find((place) => place.start > start)?.start ?? end));
  const available = head.search(patterns.available);
  if (available > 0) head = head.slice(0, available);
  const dated = head.includes("(") ? head.search(/\s\((?:[^()]*\D)?(?:19|20)\d\d\)\s*(?:,|$)/) : -1;
  if (dated > 0) head = head.slice(0, dated);
  return trimEnd(head, ",;:(").trim();
}

const WORD_END = /[^A-Za-z\u00C0-\u04FF’'-]+/;

/** Whether words look like the name of a source: most of the long ones begin with a capital. */
export function isNameLike(head: string): boolean {
  let long = 0;
  let capital = 0;
  // The first word may have its capital, or not, from where it stands.
  const words = head.split(WORD_END).slice(1);
  if (isList(head, words.length)) return false;
  for (const word of words) {
    if (word.length < 4) continue;
    long++;
    const first = word.charAt(0);
    if (first !== first.toLowerCase()) capital++;
  }
  return long >= 1 && long <= 40 && capital / long >= 0.6;
}

/** Names in a row, as of States, are no source. */
function isList(head: string, words: number): boolean {
  const commas = head.split(",").length - 1;
  return commas > 4 && commas * 3 > words;
}
