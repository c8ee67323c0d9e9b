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

/** A document carries two or three symbols; the bound keeps reading linear. */
const MOST_JOINED = 7;
const JOINT = new RegExp(`(\\s?)(${DASH}|/)(\\s?)`, "y");

/** Reads the symbol that begins at `start` of a cleaned text, and the symbols joined to it. */
export function readSymbol(text: string, start: number, running: boolean): SymbolReading | undefined {
  const first = readOne(text, start, running);
  if (first === undefined) return undefined;
  const joined: JoinedSymbol[] = [];
  let end = first.end;
  while (joined.length < MOST_JOINED) {
    JOINT.lastIndex = end;
    const match = JOINT.exec(text);
    if (match === null) break;
    const [whole, before, joint = "", after] = match;
    // In running text a dash between spaces, or a long one, belongs to the sentence.
    if (running && ((before !== "" && after !== "") || joint === "\u2014" || joint === "\u2015")) break;
    const next = readOne(text, end + whole.length, running);
    if (next === undefined) break;
    const { organ, parts } = next;
    joined.push(joint === CUSTOMARY_JOINT ? { organ, parts } : { organ, parts, joint });
    end = next.end;
  }
  const { organ, parts } = first;
  return { symbol: joined.length === 0 ? { organ, parts } : { organ, parts, joined }, end };
}
