import type { Addressee } from "@rapporteur/core";
import type { VerbMatch } from "../match-verb.ts";
import { afterComma, printedOf, type Reading, type Span } from "../reading.ts";
import { lowerAt, standsAt } from "../words.ts";
import { agentsIn } from "./agents-in.ts";

/** As many words as may stand between a verb and what is asked. */
const reach = 90;

/** Those whom a verb asks, by the words behind it; `end` is where its clause ends. Empty if it names nobody. */
export function addresseesAfter(
  reading: Reading,
  { verb, to }: VerbMatch,
  end: number,
): readonly Addressee[] {
  if (!verb.directive || verb.asking === "none") return [];
  const { words, lexicon } = reading;
  const lead = lexicon.leads.find((phrase) => standsAt(words, to, phrase))?.length ?? 0;
  const from = to + lead + (lexicon.askingOf.has(lowerAt(words, to + lead)) ? 1 : 0);
  if (lexicon.that.has(lowerAt(words, from))) return subjectOfThat(reading, { from: from + 1, to: end });
  if (lexicon.that.has(lowerAt(words, to - 1))) return subjectOfThat(reading, { from: to, to: end });
  const last = Math.min(end, from + reach);
  for (let index = from + 1; index <= last; index += 1) {
    const marked = index < end && lexicon.endsAsking(words, index);
    const thatMarked = index < end && lexicon.that.has(lowerAt(words, index));
    const colon = endsAtColon(reading, index);
    if (!marked && !colon && !thatMarked) continue;
    const found = agentsIn(reading, { from, to: index });
    const asideThat = thatMarked && !marked && !lexicon.thatEndsAsking && relative(reading, index);
    if (found.length > 0 && !asideThat) return found;
    if (!thatMarked) return found;
  }
  return [];
}

/** Whether *that* opens a relative clause, by the verb that comes later: "States that have not ratified | to …". */
function relative({ words, lexicon }: Reading, that: number): boolean {
  for (let index = that + 1; index < that + 25 && index < words.length; index += 1) {
    if (/[.;:]/.test(words[index]?.gap ?? "")) return /:/.test(words[index]?.gap ?? "");
    if (lexicon.endsAsking(words, index)) return true;
  }
  return false;
}

function endsAtColon({ text, words }: Reading, index: number): boolean {
  const next = words[index];
  const gap = next ? next.gap : text.slice(words[index - 1]?.end ?? text.length);
  return gap !== " " && gap.trimStart().startsWith(":");
}

/**
 * The subject of a clause behind *that*: the shortest run of words that names someone and has a verb, or a colon,
 * behind it.
 */
export function subjectOfThat(reading: Reading, { from, to }: Span): readonly Addressee[] {
  const end = verbBehindSubject(reading, { from, to });
  return end === undefined ? [] : agentsIn(reading, { from, to: end });
}

/** Where the verb stands whose subject opens a stretch; `undefined` if the stretch opens with nobody who can act. */
export function verbBehindSubject(reading: Reading, { from, to }: Span): number | undefined {
  const { words, lexicon } = reading;
  const last = Math.min(to, from + 40);
  for (let index = from + 1; index <= last; index += 1) {
    const lower = lowerAt(words, index);
    const verb =
      index < to &&
      (lexicon.imperatives.has(lower) || lexicon.modalForms.has(lower) || lexicon.auxiliaries.has(lower));
    const bare = index < to && !lexicon.baseBehindThat;
    if (!verb && !bare && !endsAtColon(reading, index)) continue;
    const agents = agentsIn(reading, { from, to: index });
    if (agents.length === 0) continue;
    if (afterComma(words, index) || agents.at(-1)?.printed.endsWith(printedOf(reading, index - 1, index)))
      return index;
  }
  return undefined;
}
