import type { Addressee } from "@rapporteur/core";
import { agentsIn } from "./addressees/agents-in.ts";
import { isSubordinate, subjectBefore } from "./addressees/subject.ts";
import type { Clause } from "./clauses.ts";
import { type ModalMatch, matchModal, skipAdverbs } from "./match-verb.ts";
import type { RawAct } from "./raw-act.ts";
import { afterComma, type Reading } from "./reading.ts";
import { lowerAt } from "./words.ts";

const window = 120;

/**
 * The modals of a clause from a word on: the first in a main clause, and each later one that has a subject of its own
 * or is joined by "and". `main` = whether the words before belong to the subject.
 */
export function readModals(
  reading: Reading,
  clause: Clause,
  start: number,
  main: boolean,
): readonly RawAct[] {
  const acts: RawAct[] = [];
  for (let index = start + 1; index < clause.to; index += 1) {
    const match = matchModal(reading, index);
    if (!match || match.to > clause.to) continue;
    const act = modalAct(reading, clause, match, start, main, acts.at(-1));
    if (act) acts.push(act);
    index = match.to - 1;
  }
  return acts;
}

function modalAct(
  reading: Reading,
  clause: Clause,
  match: ModalMatch,
  start: number,
  main: boolean,
  before: RawAct | undefined,
): RawAct | undefined {
  const { words, lexicon } = reading;
  const { modal, from: index, to } = match;
  if (isRemark(reading, to, clause.to)) return undefined;
  const again = before !== undefined && lexicon.and.has(lowerAt(words, index - 1));
  const from = Math.max(before ? subjectStart(reading, before.verbTo, index) : start, index - window);
  const subject = { from, to: index };
  if (!again && (from >= index || isSubordinate(reading, subject))) return undefined;
  const named = again ? before.addressees : subjectBefore(reading, subject);
  const view = named.length === 0 ? viewed(reading, subject) : named;
  if (((before && !again) || !main || modal.agentOnly) && view.length === 0) return undefined;
  return {
    from: before || !main ? (again ? index - 1 : joint(reading, from)) : clause.from,
    verbFrom: index,
    verbTo: to,
    lemma: modal.lemma,
    adverb: match.adverb,
    directive: true,
    addressees: passiveAgents(reading, to, clause.to) ?? view,
    said: "modal",
  };
}

/** "It should be noted": a remark asks for nothing. */
function isRemark(reading: Reading, to: number, end: number): boolean {
  const { words, lexicon } = reading;
  if (to >= end || !lexicon.auxiliaries.has(lowerAt(words, to))) return false;
  const participle = skipAdverbs(reading, to + 1, [], true);
  return lexicon.remarks.has(lowerAt(words, participle));
}

/** Behind the last comma or *that* between two modals: where the subject of the second may begin. */
function subjectStart({ words, lexicon }: Reading, from: number, to: number): number {
  for (let index = to - 1; index > from && index > to - window; index -= 1) {
    if (afterComma(words, index)) return lexicon.and.has(lowerAt(words, index)) ? index + 1 : index;
  }
  return to;
}

function joint({ words, lexicon }: Reading, from: number): number {
  return lexicon.and.has(lowerAt(words, from - 1)) ? from - 1 : from;
}

/** The subject behind a last *that*: "The experts believe that | States | should". */
function viewed(
  reading: Reading,
  { from, to }: { readonly from: number; readonly to: number },
): readonly Addressee[] {
  const { words, lexicon } = reading;
  for (let index = to - 1; index >= from; index -= 1) {
    if (lexicon.that.has(lowerAt(words, index))) return agentsIn(reading, { from: index + 1, to });
  }
  return [];
}

/**
 * In the passive the subject is not the one asked: "should not be used | by companies". `undefined` in the active.
 */
function passiveAgents(reading: Reading, to: number, end: number): readonly Addressee[] | undefined {
  const { words, lexicon } = reading;
  if (to >= end || words[to]?.lower !== lexicon.be) return undefined;
  const participle = skipAdverbs(reading, to + 1, [], true);
  if (participle >= end || !lexicon.participle.test(lowerAt(words, participle))) return undefined;
  const by = participle + 1;
  if (by >= end || !lexicon.by.has(lowerAt(words, by))) return [];
  const last = Math.min(end, by + 20);
  for (let index = by + 2; index <= last; index += 1) {
    const stop =
      index === end ||
      afterComma(words, index) ||
      lexicon.endsAsking(words, index) ||
      lexicon.prepositions.has(lowerAt(words, index));
    if (stop) return agentsIn(reading, { from: by + 1, to: index });
  }
  return [];
}
