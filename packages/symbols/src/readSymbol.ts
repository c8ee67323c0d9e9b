import type { DocumentSymbol, JoinedSymbol } from "./DocumentSymbol.ts";
import { DASH } from "./readComponent.ts";
import { readOne } from "./readOne.ts";

/** A symbol, with all that are joined to it, and where it ends in the text. */
export interface SymbolReading {
  readonly symbol: DocumentSymbol;
  readonly end: number;
}

/** What joins two symbols in print, unless the symbol says otherwise. */
export const CUSTOMARY_JOINT = "–";

/** No document carries so many or so long symbols; the bound keeps reading linear. */
export const LONGEST_SYMBOL = 300;
const JOINT = new RegExp(`(\\s?)(${DASH}|/)(\\s?)`, "y");

/** Reads the symbol that begins at `start` of a cleaned text, and the symbols joined to it. */
export function readSymbol(text: string, start: number, running: boolean): SymbolReading | undefined {
  const first = readOne(text, start, running);
  if (first === undefined || first.end - start > LONGEST_SYMBOL) return undefined;
  const joined: JoinedSymbol[] = [];
  let end = first.end;
  for (;;) {
    JOINT.lastIndex = end;
    const match = JOINT.exec(text);
    if (match === null) break;
    const [whole, before, joint = "", after] = match;
    if (running && belongsToSentence(joint, before !== "", after !== "")) break;
    const next = readOne(text, end + whole.length, running);
    if (next === undefined || next.end - start > LONGEST_SYMBOL) break;
    const { organ, parts } = next;
    joined.push(joint === CUSTOMARY_JOINT ? { organ, parts } : { organ, parts, joint });
    end = next.end;
  }
  const { organ, parts } = first;
  return { symbol: joined.length === 0 ? { organ, parts } : { organ, parts, joined }, end };
}

/** In running text a dash between spaces, a long dash, and a slash beside a space are the sentence's. */
function belongsToSentence(joint: string, before: boolean, after: boolean): boolean {
  return joint === "/" ? before || after : (before && after) || joint === "\u2014" || joint === "\u2015";
}
