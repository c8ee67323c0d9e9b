import type { SourceWay } from "../draft-source.ts";
import { firstFrom, type Reading } from "../reading.ts";

const IBID = /^(?:ibid|ib[ií]dem|там же)(?![A-Za-z\u00C0-\u04FF])/i;
const SAME_WORK =
  /(?<![A-Za-z\u00C0-\u04FF])(?:op\.\s?cit|loc\.\s?cit|opere citato)(?![A-Za-z\u00C0-\u04FF])/i;

/** Reads words that lead to a source through another note: "Ibid.", "op. cit.", "see note 12 above". */
export function readBackward(reading: Reading, start: number, end: number): SourceWay | undefined {
  const { text, patterns, references } = reading;
  const words = text.slice(start, end);
  // "Ibid., Supplement No. 20 (A/52/20)" names its document.
  const names = (references[firstFrom(references, start)]?.start ?? end) < end;
  if (names) return undefined;
  if (IBID.test(words)) return { by: "ibid" };
  const note = /[Nn]ote/.test(words) ? patterns.noteAbove.exec(words) : null;
  if (note) return { by: "note", label: note[1] ?? note[2] ?? "", author: authorBefore(words, note.index) };
  const work = words.includes("cit") ? SAME_WORK.exec(words) : null;
  if (!work) return undefined;
  const author = authorBefore(words, work.index);
  return author === "" ? { by: "ibid" } : { by: "author", author };
}

function authorBefore(words: string, at: number): string {
  return words
    .slice(0, at)
    .replace(/[\s,(:]{1,8}$/, "")
    .replace(/,?\s?see$/i, "")
    .trim();
}
