import { cleanText } from "./cleanText.ts";
import type { DocumentSymbol, SymbolPart } from "./DocumentSymbol.ts";
import { LONGEST_SYMBOL, readSymbol } from "./readSymbol.ts";

/**
 * Takes a symbol apart: `A/HRC/54/81`, `S/RES/2231 (2015)`, `A/76/78–E/2021/71`. The text has to be one whole symbol;
 * white space around it and at slashes and brackets, kinds of dashes, invisible characters and full-width forms do
 * not matter, and a text that begins with a small letter is read as in capitals. Gives `undefined` for any other text.
 */
export function parseSymbol(text: string): DocumentSymbol | undefined {
  if (text.length > 2 * LONGEST_SYMBOL) return undefined;
  const clean = cleanText(text).text.trim();
  if (/^[a-z]/.test(clean)) {
    const raised = readWhole(clean.toUpperCase());
    // In capitals any word passes; `a/california/7/2009` is the name of a virus.
    const doubtful = raised?.organ.length === 1 && raised.parts.some((part) => part.kind === "word");
    return raised === undefined || doubtful ? undefined : withoutPrint(raised);
  }
  return readWhole(clean);
}

function readWhole(text: string): DocumentSymbol | undefined {
  const reading = readSymbol(text, 0, false);
  return reading?.end === text.length ? reading.symbol : undefined;
}

function withoutPrint(symbol: DocumentSymbol): DocumentSymbol {
  const { organ, joined } = symbol;
  const parts = symbol.parts.map(unprinted);
  if (joined === undefined) return { organ, parts };
  return { organ, parts, joined: joined.map((other) => ({ ...other, parts: other.parts.map(unprinted) })) };
}

function unprinted({ kind, value, attached }: SymbolPart): SymbolPart {
  return attached === true ? { kind, value, attached } : { kind, value };
}
