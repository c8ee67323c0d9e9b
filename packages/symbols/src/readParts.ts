import { classifyComponent } from "./classifyComponent.ts";
import type { SymbolPart } from "./DocumentSymbol.ts";
import type { Component } from "./readComponent.ts";
import { readSuffix } from "./readSuffix.ts";

/** The parts that one component yields, with the brackets and letters that hang on it, and where they end. */
export interface PartsReading {
  readonly parts: readonly SymbolPart[];
  readonly end: number;
}

/** Brackets and letters on one component: `A/RES/2603 (XXIV) A` has two. */
const MOST_SUFFIXES = 3;

/** Makes parts of the component at `start`, given the organ and the parts before it. */
export function readParts(
  text: string,
  start: number,
  component: Component,
  organ: string,
  before: readonly SymbolPart[],
  running: boolean,
): PartsReading {
  const adopted = before.some((part) => part.value === "RES" || part.value === "DEC");
  const letters = adopted ? (/^\d+([A-Za-z]{1,2})$/.exec(component.value)?.[1]?.length ?? 0) : 0;
  const value = letters === 0 ? component.value : component.value.slice(0, -letters);
  let end = component.end - letters;
  const printed = text.slice(start, end).replace(/\.\s+/g, ".").replace(/\s+/g, " ");
  const kind = classifyComponent(value, organ, before);
  const parts: SymbolPart[] = [printed === value ? { kind, value } : { kind, value, printed }];
  const resolution = adopted && kind !== "modifier";
  while (parts.length <= MOST_SUFFIXES) {
    const suffix = readSuffix(text, end, { running, resolution });
    if (suffix === undefined || parts.some((part) => rivals(part, suffix.part))) break;
    parts.push(suffix.part);
    end = suffix.end;
  }
  return { parts, end };
}

/** A resolution carries one year or session, and one letter or range of letters. */
function rivals(a: SymbolPart, b: SymbolPart): boolean {
  return (isDate(a) && isDate(b)) || (a.kind === "letter" && b.kind === "letter");
}

function isDate(part: SymbolPart): boolean {
  return part.attached === true && (part.kind === "session" || part.kind === "year");
}
