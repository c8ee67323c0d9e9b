import { cleanText } from "./cleanText.ts";
import type { DocumentSymbol } from "./DocumentSymbol.ts";
import { readSymbol } from "./readSymbol.ts";

/** A symbol in a text. */
export interface FoundSymbol {
  readonly symbol: DocumentSymbol;
  /** The words of the text from `start` to `end`. */
  readonly text: string;
  /** Where it begins: an offset in UTF-16 code units. */
  readonly start: number;
  /** Where it ends: the offset after its last character. */
  readonly end: number;
}

const LONGEST_ORGAN = 26;
const URL_END = /[\s<>"`{}|\\^\u201C\u201D]/;
const LETTER = /[A-Za-z0-9\u00C0-\u024F\u0370-\u03FF\u0400-\u052F]/;

/**
 * Finds every symbol in running text, in order and without overlap. Addresses on the Web, file paths, dates and
 * fractions are not symbols, nor are words with a slash (`and/or`, `HIV/AIDS`). Takes no stop, comma or bracket that
 * belongs to the sentence. Never throws; linear in the length of the text.
 */
export function findSymbols(text: string): readonly FoundSymbol[] {
  if (!text.includes("/") && !/[\uFF0F\u2044\u2215]/.test(text)) return [];
  const clean = cleanText(text);
  const found: FoundSymbol[] = [];
  let done = 0;
  for (
    let slash = nextSlash(clean.text, 0);
    slash >= 0;
    slash = nextSlash(clean.text, Math.max(slash + 1, done))
  ) {
    if (clean.text.charAt(slash + 1) === "/") {
      if (clean.text.charAt(slash - 1) === ":") done = urlEnd(clean.text, slash + 2);
      continue;
    }
    const start = organStart(clean.text, slash, done);
    if (start === undefined) {
      if (isWebPath(clean.text, slash, done)) done = urlEnd(clean.text, slash);
      continue;
    }
    const reading = readSymbol(clean.text, start, true);
    if (reading === undefined) continue;
    done = reading.end;
    const from = clean.offsets?.[start] ?? start;
    const to = clean.offsets === undefined ? done : (clean.offsets[done - 1] ?? done) + 1;
    found.push({ symbol: reading.symbol, text: text.slice(from, to), start: from, end: to });
  }
  return found;
}

function nextSlash(text: string, from: number): number {
  return text.indexOf("/", from);
}

/** Where the word before a slash begins, if it may lead a symbol; looks back a bounded way only. */
function organStart(text: string, slash: number, done: number): number | undefined {
  let end = slash;
  if (/\s/.test(text.charAt(end - 1))) end--;
  const limit = Math.max(done, end - LONGEST_ORGAN);
  let start = end;
  while (start > limit && isOrganCharacter(text, start - 1, end)) start--;
  while (start < end && !/[A-Z]/.test(text.charAt(start))) start++;
  if (start === end) return undefined;
  return isBegun(text, start) ? start : undefined;
}

function isOrganCharacter(text: string, at: number, end: number): boolean {
  const char = text.charAt(at);
  if (/[A-Z0-9.-]/.test(char)) return true;
  if (char === ")") return at === end - 1 || text.charAt(at + 1) === ".";
  if (char === "(")
    return /^\([A-Z0-9-]{1,10}\)/.test(text.slice(at, at + 12)) && /[A-Z]/.test(text.charAt(at - 1));
  return /[a-z]/.test(char);
}

/** Whether a symbol may begin here: not in the middle of a word, path, address or number. */
function isBegun(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (/[/\\@=&%~#$+]/.test(before) || LETTER.test(before)) return false;
  return !/[-_.]/.test(before) || !LETTER.test(text.charAt(at - 2));
}

/** Whether the word before the slash is the name of a server (`undocs.org/`), so that a path follows. */
function isWebPath(text: string, slash: number, done: number): boolean {
  return /[a-z]\.[a-z]{2,10}$/.test(text.slice(Math.max(done, slash - LONGEST_ORGAN), slash));
}

/** Where an address ends: at white space, at a quotation mark, or at a bracket that was opened before it. */
function urlEnd(text: string, from: number): number {
  let open = 0;
  for (let at = from; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === "(") open++;
    else if (char === ")" && --open < 0) return at;
    else if (URL_END.test(char)) return at;
  }
  return text.length;
}
