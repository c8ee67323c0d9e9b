import { actorBefore } from "./actor.ts";
import { addresseesAfter } from "./addressees/after-verb.ts";
import type { Clause } from "./clauses.ts";
import type { VerbForm } from "./lexicon/act-lexicon.ts";
import { matchVerb, type VerbMatch } from "./match-verb.ts";
import type { RawAct } from "./raw-act.ts";
import { readModals } from "./read-modals.ts";
import { readPassive } from "./read-passive.ts";
import { afterComma, type Reading } from "./reading.ts";
import { isJoined, lowerAt, standsAt } from "./words.ts";

/** Words of a clause that are looked at before a verb. */
const window = 120;

/**
 * The acts of a clause, in order: verbs that open it or follow a lead-in ("In this context, encourages"), verbs of a
 * subject that can act ("the Committee recommends"), verbs joined to such a one (", and urges"); if there are none,
 * passives ("States are encouraged to") and modals ("States should").
 */
export function readClause(reading: Reading, clause: Clause): readonly RawAct[] {
  const acts: RawAct[] = [];
  const start = skipAnd(reading, clause);
  let index = start;
  while (index < clause.to) {
    const act = actAt(reading, clause, start, index, acts);
    if (act) acts.push(act);
    index = act ? act.verbTo : index + 1;
    const gap = reading.words[index]?.gap ?? " ";
    if (gap !== " " && gap.includes(":") && index > start) break;
  }
  if (acts.some(({ said }) => said === "opening" || said === "joined")) return acts;
  const last = acts.at(-1);
  if (last?.directive) return acts;
  const rest = last ? last.verbTo : start;
  const passive = last ? [] : readPassive(reading, clause, start);
  return [...acts, ...(passive.length > 0 ? passive : readModals(reading, clause, rest, last === undefined))];
}

/** The forms in which a verb of a main clause stands. */
const saysSo = (form: VerbForm): boolean => form === "third" || form === "base";

/** The index behind the words that join a clause to the one before. */
export function skipAnd({ words, lexicon }: Reading, { from, to }: Clause): number {
  let index = from;
  while (index < to - 1 && lexicon.and.has(lowerAt(words, index))) index += 1;
  return index;
}

function actAt(
  reading: Reading,
  clause: Clause,
  start: number,
  index: number,
  acts: readonly RawAct[],
): RawAct | undefined {
  const { words, lexicon } = reading;
  const match = matchVerb(reading, index, saysSo);
  if (!match || match.to > clause.to) return undefined;
  const led = leadStart(reading, index, clause.from);
  const joined = lexicon.and.has(lowerAt(words, led - 1)) && led - 1 >= clause.from;
  const comma = afterComma(words, led) || (joined && afterComma(words, led - 1));
  const before = acts.at(-1);
  const common = {
    verbFrom: index,
    verbTo: match.to,
    lemma: match.verb.lemma,
    adverb: match.adverb,
    directive: match.verb.directive,
  };
  const addressees = (): RawAct["addressees"] => addresseesAfter(reading, match, clause.to);
  if (match.form === "third" && led === start && isVerb(reading, match, true)) {
    return { ...common, from: clause.from, addressees: addressees(), said: "opening" };
  }
  if (match.form === "third" && (comma || joined) && isVerb(reading, match)) {
    const actor = before
      ? undefined
      : actorBefore(reading, { from: Math.max(start, led - window), to: joined ? led - 1 : led });
    const from = before ? (joined ? led - 1 : led) : clause.from;
    const plain = joined && !comma;
    if (
      before
        ? !plain || !hasRelative(reading, before.verbTo, index)
        : comma && opensWithLead(reading, start, index, actor !== undefined)
    ) {
      return {
        ...common,
        from,
        addressees: addressees(),
        said: before ? "joined" : actor ? "subject" : "opening",
        actor: actor?.name,
      };
    }
  }
  const from = Math.max(before ? before.verbTo : start, index - window);
  if (index === from || (before && !comma && !hasJoint(reading, from, index))) return undefined;
  const actor = actorBefore(reading, { from: before ? lastJoint(reading, from, index) : from, to: index });
  if (!actor || !agrees(reading, match, actor.name === undefined, index)) return undefined;
  const clauseFrom = before ? lastJoint(reading, from, index) : clause.from;
  return { ...common, from: clauseFrom, addressees: addressees(), said: "subject", actor: actor.name };
}

/** Where a phrase begins that leads in to a verb without a comma: ", and | in this regard | calls upon". */
function leadStart({ words, lexicon }: Reading, index: number, least: number): number {
  for (const phrase of lexicon.leads) {
    const from = index - phrase.length;
    if (from >= least && words[index - 1]?.lower === phrase.at(-1) && standsAt(words, from, phrase))
      return from;
  }
  return index;
}

/** A base form needs a plural subject or a pronoun; a noun-like one has to show that it is a verb. */
function agrees(reading: Reading, match: VerbMatch, pronoun: boolean, index: number): boolean {
  const { words, lexicon } = reading;
  if (match.form === "base") {
    const before = lowerAt(words, index - 1);
    const wish = lexicon.infinitive.has(before) ? lowerAt(words, index - 2) : before;
    return pronoun ? !lexicon.singular.has(before) : lexicon.plural.test(before) || lexicon.wishes.has(wish);
  }
  if (lexicon.prepositions.has(lowerAt(words, index - 1))) return false;
  return isVerb(reading, match);
}

/** Whether a form that is a noun as well is a verb here, by the word behind it; at the start of a text it mostly is. */
function isVerb({ words, lexicon }: Reading, { verb, to }: VerbMatch, opens = false): boolean {
  if (!verb.noun) return true;
  const next = words[to];
  if (next === undefined || !isJoined(next)) return next?.gap.includes(",") ?? false;
  const { lower, capital } = next;
  if (opens) {
    if (lexicon.askingOf.has(lower) && !lexicon.nounTail.has(lower)) return true;
    const noun = [lexicon.nounTail, lexicon.prepositions, lexicon.finite, lexicon.and].some((set) =>
      set.has(lower),
    );
    return (!noun || lexicon.adverbForms.has(lower)) && !lexicon.modalForms.has(lower);
  }
  return capital || lexicon.afterVerb.has(lower) || lexicon.adverbForms.has(lower);
}

/** Whether the words before the first verb lead in to it: an aside, or the name of one who acts. */
function opensWithLead({ words, lexicon }: Reading, start: number, index: number, actor: boolean): boolean {
  const opening = lowerAt(words, start);
  if (actor || lexicon.asides.has(opening) || lexicon.adverbForms.has(opening)) return true;
  return lexicon.gerund.test(opening) || index - start <= 3;
}

function hasRelative({ words, lexicon }: Reading, from: number, to: number): boolean {
  for (let index = Math.max(from, to - window); index < to; index += 1) {
    const lower = lowerAt(words, index);
    if (lexicon.thatEndsAsking && lexicon.that.has(lower)) continue;
    if (lexicon.relatives.has(lower)) return true;
  }
  return false;
}

function hasJoint(reading: Reading, from: number, to: number): boolean {
  return lastJoint(reading, from, to) > from;
}

/** The last place before a verb where a new main clause may begin: ", and the Committee | urges". */
function lastJoint({ words, lexicon }: Reading, from: number, to: number): number {
  for (let index = to - 1; index > from; index -= 1) {
    if (lexicon.and.has(lowerAt(words, index)) && afterComma(words, index)) return index;
  }
  return from;
}
