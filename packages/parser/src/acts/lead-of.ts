import type { Addressee } from "@rapporteur/core";
import { actorBefore } from "./actor.ts";
import { agentsIn } from "./addressees/agents-in.ts";
import type { RawAct } from "./raw-act.ts";
import type { ActReading, Lead } from "./read-acts.ts";
import type { Reading } from "./reading.ts";
import { lowerAt } from "./words.ts";

/** The words before points: what they leave to them, who acts, and which of their acts only leads in to the points. */
export interface Chapeau extends Lead {
  readonly actor: string | undefined;
  readonly leadIn: RawAct | undefined;
}

/** What the words before points leave to them. `inherited`: what stands before those words themselves. */
export function leadOf({ reading, acts }: ActReading, inherited: Chapeau | undefined): Chapeau {
  const { text, lexicon } = reading;
  const open = !/[.!?]\s*$/.test(text.slice(-8));
  const leadIn = open ? acts.at(-1) : undefined;
  const tail = text.slice(-120);
  const opens = lexicon.leavesVerbOpen.test(tail)
    ? "verb"
    : lexicon.leavesClauseOpen.test(tail)
      ? lexicon.thatEndsAsking && leadIn && leadIn.addressees.length > 0
        ? "verb"
        : "clause"
      : leadIn !== undefined && endsInAddressee(reading, leadIn)
        ? "verb"
        : undefined;
  const named = leadIn && leadIn.addressees.length > 0 ? leadIn.addressees : recommendedTo(reading);
  const actor = acts.find((act) => act.actor !== undefined)?.actor ?? presenter(reading);
  return {
    opens,
    addressees: named.length > 0 ? named : (inherited?.addressees ?? []),
    listed: true,
    actor: actor ?? inherited?.actor,
    leadIn,
  };
}

/** "recommends that the State party:": the subject stands, its verb is to come. */
function endsInAddressee({ text }: Reading, { addressees }: RawAct): boolean {
  const last = addressees.at(-1);
  if (last === undefined) return false;
  const tail = text.slice(-(last.printed.length + 4)).trimEnd();
  return (
    tail.endsWith(`${last.printed}:`) || tail.endsWith(`${last.printed} :`) || tail.endsWith(last.printed)
  );
}

/** "makes the following recommendations to | States and business enterprises |:" */
function recommendedTo(reading: Reading): readonly Addressee[] {
  const { words, lexicon } = reading;
  for (let index = words.length - 2; index > 0 && index > words.length - 40; index -= 1) {
    if (!lexicon.recommendationNoun.test(lowerAt(words, index))) continue;
    if (!lexicon.prepositions.has(lowerAt(words, index + 1))) return [];
    return agentsIn(reading, { from: index + 2, to: words.length });
  }
  return [];
}

/** "The Special Rapporteur | makes the following recommendations:" */
function presenter(reading: Reading): string | undefined {
  const { words, lexicon } = reading;
  for (let index = Math.max(1, words.length - 60); index < words.length; index += 1) {
    if (!lexicon.presents.has(lowerAt(words, index))) continue;
    const from = Math.max(0, index - 60);
    let start = from;
    for (let at = from + 1; at < index; at += 1) if (/[.;]\s/.test(words[at]?.gap ?? "")) start = at;
    return actorBefore(reading, { from: start, to: index })?.name;
  }
  return undefined;
}
