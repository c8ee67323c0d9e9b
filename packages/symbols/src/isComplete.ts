import type { SymbolPart } from "./DocumentSymbol.ts";

/** Whether organ and parts make up the symbol of a document, where nothing else than a symbol is expected. */
export function isComplete(organ: string, parts: readonly SymbolPart[], known: boolean): boolean {
  return parts.some(isCounted) && (known || parts.length > 1 || /\d/.test(organ));
}

/** Whether they do so beyond doubt, as running text demands. `known`: the organ or series is known by name. */
export function isCompleteInText(organ: string, parts: readonly SymbolPart[], known: boolean): boolean {
  if (!parts.some((part) => isCounted(part) && part.kind !== "body" && part.kind !== "modifier"))
    return false;
  return known ? !isTruncated(organ, parts) : hasEvidence(parts);
}

function isCounted(part: SymbolPart): boolean {
  return /\d/.test(part.value) || part.kind === "session";
}

/** `S/2021`, `A/1`, `UNHCR/IOM/2020`: more likely the beginning of a symbol, or none, than a whole one. */
function isTruncated(organ: string, parts: readonly SymbolPart[]): boolean {
  const [first, second] = parts;
  if (first === undefined || parts.length > 2) return false;
  const isYear = (part: SymbolPart) => /^(?:19[4-9]|20\d)\d$/.test(part.value);
  if (second !== undefined) return first.kind === "word" && organ.length > 1 && isYear(second);
  if (first.kind !== "number" || organ.length > 2) return false;
  return !/^\d{3}/.test(first.value) || (organ !== "A" && isYear(first));
}

/** What shows that a series not known by name is one: a nature, body or modifier with its number. */
function hasEvidence(parts: readonly SymbolPart[]): boolean {
  if (parts.length < 2) return false;
  return parts.some((part, i) => {
    if (/^(?:modifier|nature|body)$/.test(part.kind) && /\.\d/.test(part.value)) return true;
    const numbered = /^(?:COP|CONF|GC|MSP|COSP|RES|DEC)$/.test(part.value);
    return numbered && parts.slice(i + 1).some(({ kind }) => kind === "number");
  });
}
