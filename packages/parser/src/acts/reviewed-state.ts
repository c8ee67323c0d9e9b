import { type Masthead, plainText } from "@rapporteur/core";
import { findState } from "@rapporteur/states";
import type { ReviewedState } from "./reading.ts";

/** Words before the name of the State that a report is about: "Visit to Chile", "the fifth periodic report of Chile". */
const leads = /(?:^|[\s:(–—-])(?:of|to|on|in|for|de|du|des|del|la|le|les|l['’]|au|aux|en|a|al|по|в|о)\s+/giu;

/**
 * The State that a report is about: a title line that is its name, or the name that closes one. `undefined` if
 * there is none, or more than one.
 */
export function reviewedState({ title, subtitle, lines }: Masthead): ReviewedState | undefined {
  const printed = [subtitle, title, ...(lines ?? [])].flatMap((line) =>
    line ? [plainText(line).trim()] : [],
  );
  const exact = printed.flatMap((line) => stateOf(line));
  const found = exact.length > 0 ? exact : printed.slice(0, 2).flatMap(atTheEnd);
  const codes = new Set(found.map(({ state }) => state.iso3));
  return codes.size === 1 ? found[0] : undefined;
}

function stateOf(name: string): readonly ReviewedState[] {
  const printed = name.replace(/[*†‡\s]+$/u, "");
  const state = findState(printed);
  return state ? [{ printed, state }] : [];
}

/** The State whose name closes a line; none if another is named before it: "Visits to Chile and to Peru". */
function atTheEnd(line: string): readonly ReviewedState[] {
  if (line.length > 400) return [];
  const openings = [...line.matchAll(leads)].map(
    ({ index, 0: lead }) => [index, index + lead.length] as const,
  );
  const tails = openings.map(([, name]) => line.slice(name));
  const colon = line.lastIndexOf(":");
  const [last] = [...tails, ...(colon >= 0 ? [line.slice(colon + 1).trim()] : [])].flatMap(stateOf);
  const earlier = openings.map(([, name], index) => line.slice(name, openings[index + 1]?.[0] ?? name));
  return last && earlier.flatMap((name) => stateOf(name.replace(conjunction, ""))).length === 0 ? [last] : [];
}

/** What parts two names. */
const conjunction = /[,;]?(?: (?:and|et|y|e|и))?$/iu;
