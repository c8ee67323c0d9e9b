import type { Act } from "@rapporteur/core";
import { findState } from "@rapporteur/states";
import { clausesOf } from "./clauses.ts";
import type { RawAct } from "./raw-act.ts";
import { toActs } from "./read-acts.ts";
import { readImperative } from "./read-imperative.ts";
import type { Reading } from "./reading.ts";

/** A recommendation of the Universal Periodic Review. */
export interface ReviewItem {
  /** The States in the brackets, as printed; with several brackets, these parted by semicolons, in their order. */
  readonly actor: string;
  readonly acts: readonly Act[];
}

/**
 * Reads a text that closes with the recommending States in brackets: "Ratify the Convention (Peru); adopt a law
 * (Chile, Spain);". Each bracket closes one recommendation; each of its sentences is an act. The State under review
 * is asked. `undefined` if the last bracket does not name States.
 */
export function readReviewItem(reading: Reading): ReviewItem | undefined {
  const { text } = reading;
  const brackets = closingBrackets(text);
  if (brackets.at(-1)?.last !== true) return undefined;
  const reviewed = reading.reviewed();
  const asked = reviewed
    ? [{ printed: reviewed.printed, kind: "state" as const, states: [reviewed.state.iso3] }]
    : [];
  const raw: RawAct[] = [];
  let after = 0;
  for (const [index, clause] of clausesOf(reading.words).entries()) {
    const start = reading.words[clause.from]?.start ?? 0;
    const opensItem = index === 0 || brackets.some(({ end }) => end <= start && end > after);
    if (!opensItem && !clause.opensSentence) continue;
    if (opensItem) after = start;
    const act = readImperative(reading, clause, asked, opensItem ? "certain" : "likely");
    if (act) raw.push({ ...act, addressees: asked });
  }
  return { actor: brackets.map(({ inner }) => inner).join("; "), acts: toActs({ reading, acts: raw }) };
}

interface Bracket {
  readonly inner: string;
  /** Behind the bracket. */
  readonly end: number;
  readonly last: boolean;
}

/** The outermost brackets that close a recommendation and name States only. */
function closingBrackets(text: string): readonly Bracket[] {
  const found: Bracket[] = [];
  let close = text.length;
  while (close > 0 && /[\s;.,]/.test(text.charAt(close - 1))) close -= 1;
  let depth = 0;
  let open = 0;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index);
    if (sign === "(") {
      if (depth === 0) open = index + 1;
      depth += 1;
    } else if (sign === ")" && depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      const last = index + 1 === close;
      if (!last && !/^\s?[;.,]/.test(text.slice(index + 1, index + 3))) continue;
      const inner = text.slice(open, index).trim();
      if (statesIn(inner)) found.push({ inner, end: index + 1, last });
    }
  }
  return found;
}

/** Whether a list names States and nobody else. */
function statesIn(list: string): boolean {
  if (list.length === 0 || list.length > 6000) return false;
  return partsOf(list).every((part) => findState(part) !== undefined || conjoined(part));
}

function conjoined(part: string): boolean {
  const names = part.split(/\s(?:and|et|y|e|и)\s/u);
  return names.length > 1 && names.every((name) => findState(name.trim()) !== undefined);
}

/** Cuts at the commas and semicolons outside brackets. */
function partsOf(list: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index <= list.length; index += 1) {
    const sign = list.charAt(index);
    if (sign === "(") depth += 1;
    else if (sign === ")") depth -= 1;
    else if (index === list.length || ((sign === "," || sign === ";") && depth === 0)) {
      parts.push(list.slice(start, index).trim());
      start = index + 1;
    }
  }
  return parts;
}
