import type { Act, Addressee } from "@rapporteur/core";
import { verbBehindSubject } from "./addressees/after-verb.ts";
import { agentsIn } from "./addressees/agents-in.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { matchVerb } from "./match-verb.ts";
import type { RawAct } from "./raw-act.ts";
import { readClause, skipAnd } from "./read-clause.ts";
import { readImperative } from "./read-imperative.ts";
import { printedOf, type Reading } from "./reading.ts";
import { lowerAt } from "./words.ts";

/** What the words before a point leave to it. */
export interface Lead {
  /** Whether they leave open a verb: "States should:"; `"clause"`: a subject and its verb, "recommends that:". */
  readonly opens: "verb" | "clause" | undefined;
  readonly addressees: readonly Addressee[];
  /** Whether the text is a point of a list. */
  readonly listed: boolean;
}

/** The acts of a text in their order. */
export interface ActReading {
  readonly reading: Reading;
  readonly acts: readonly RawAct[];
}

/** Reads the acts of a text, with what the words before it leave to it. */
export function readActs(reading: Reading, lead: Lead): ActReading {
  const acts: RawAct[] = [];
  let imperative = false;
  for (const [index, clause] of clausesOf(reading.words).entries()) {
    const first = index === 0;
    if (first && opensOperative(reading, clause)) {
      acts.push(...readClause(reading, clause));
      continue;
    }
    const mayBe = first || (imperative && (clause.opensSentence || !clause.listed));
    const said = mayBe ? sayingWhatToDo(reading, clause, lead, first) : undefined;
    if (said) {
      imperative = true;
      acts.push(said);
    } else if (first || clause.opensSentence || !imperative) acts.push(...readClause(reading, clause));
  }
  return { reading, acts };
}

function sayingWhatToDo(reading: Reading, clause: Clause, lead: Lead, first: boolean): RawAct | undefined {
  if (first && lead.opens === "clause") {
    const act = readSubjunctive(reading, clause);
    if (act) return act;
  }
  const asked = lead.listed || lead.addressees.length > 0;
  const trust = !first || !asked ? "doubtful" : lead.opens === "verb" ? "certain" : "likely";
  return readImperative(reading, clause, lead.addressees, trust);
}

/** Whether a clause opens with a verb in a form that says what the document does: "Encourages States". */
function opensOperative(reading: Reading, clause: Clause): boolean {
  return matchVerb(reading, skipAnd(reading, clause), (form) => form === "third") !== undefined;
}

/** "(The Special Rapporteur recommends that:) States | ratify": a subject with the verb of what it is to do. */
function readSubjunctive(reading: Reading, clause: Clause): RawAct | undefined {
  const { words, lexicon } = reading;
  const at = verbBehindSubject(reading, clause);
  const word = at === undefined ? undefined : words[at];
  if (at === undefined || word === undefined || at >= clause.to || !lexicon.imperatives.has(word.lower))
    return undefined;
  // "Urge donors to | pay": the clause opens with a verb of its own, and this one is only what it asks.
  if (lexicon.infinitive.has(lowerAt(words, at - 1))) return undefined;
  const addressees = agentsIn(reading, { from: clause.from, to: at });
  return {
    from: clause.from,
    verbFrom: at,
    verbTo: at + 1,
    lemma: word.lower,
    directive: true,
    addressees,
    said: "imperative",
  };
}

/** Gives acts their offsets: each from its verb to where the next one's clause begins, or to the end of the text. */
export function toActs({ reading, acts }: ActReading): readonly Act[] {
  const { text, words } = reading;
  return acts.map((act, index) => {
    const start = words[act.verbFrom]?.start ?? 0;
    const next = acts[index + 1];
    const limit = next ? (words[next.from]?.start ?? text.length) : text.length;
    return {
      verb: act.lemma,
      printed: printedOf(reading, act.verbFrom, act.verbTo),
      ...(act.adverb !== undefined && { adverb: act.adverb }),
      directive: act.directive,
      start,
      end: trimmedEnd(text, words[act.verbTo - 1]?.end ?? start, limit, next !== undefined),
      addressees: act.directive ? act.addressees : [],
    };
  });
}

/** Leaves off blanks, and before another act the comma and the brackets or quotation marks that open it. */
function trimmedEnd(text: string, least: number, limit: number, more: boolean): number {
  let end = limit;
  while (end > least && (more ? /[\s,("“«]/ : /\s/).test(text.charAt(end - 1))) end -= 1;
  return end;
}
