import type { Addressee } from "@rapporteur/core";
import { subjectOfThat } from "./addressees/after-verb.ts";
import { agentsIn } from "./addressees/agents-in.ts";
import { isSubordinate, subjectBefore } from "./addressees/subject.ts";
import type { Clause } from "./clauses.ts";
import { matchVerb, type VerbMatch } from "./match-verb.ts";
import type { RawAct } from "./raw-act.ts";
import type { Reading } from "./reading.ts";
import { isJoined, lowerAt } from "./words.ts";

const window = 120;

/** The first passive that asks: "States are encouraged to", "It is recommended that States". */
export function readPassive(reading: Reading, clause: Clause, start: number): readonly RawAct[] {
  const { words, lexicon } = reading;
  for (let index = start + 1; index < clause.to; index += 1) {
    if (!lexicon.passive.has(lowerAt(words, index))) continue;
    const match = passiveAt(reading, index, clause.to);
    if (!match) continue;
    const subject = { from: Math.max(start, index - window), to: index };
    if (isSubordinate(reading, subject)) continue;
    return [
      {
        from: clause.from,
        verbFrom: index,
        verbTo: match.to,
        lemma: match.verb.lemma,
        adverb: match.adverb,
        directive: true,
        addressees: asked(reading, match, subject, clause.to),
        said: "modal",
      },
    ];
  }
  return [];
}

function passiveAt(reading: Reading, index: number, end: number): VerbMatch | undefined {
  const { words, lexicon } = reading;
  const at = words[index + 1];
  if (at === undefined || !isJoined(at)) return undefined;
  const match = matchVerb(reading, index + 1, (form) => form === "past");
  if (!match?.verb.directive || match.verb.asking === "none" || match.to > end) return undefined;
  const next = words[match.to];
  const tail = next !== undefined && (lexicon.passiveTail.has(next.lower) || next.gap.includes(","));
  return tail || reading.text[words[match.to - 1]?.end ?? -1] === ":" ? match : undefined;
}

function asked(
  reading: Reading,
  match: VerbMatch,
  subject: { readonly from: number; readonly to: number },
  end: number,
): readonly Addressee[] {
  const { words, lexicon } = reading;
  const next = lowerAt(words, match.to);
  if (lexicon.that.has(next)) return subjectOfThat(reading, { from: match.to + 1, to: end });
  const named = subjectBefore(reading, subject);
  if (named.length > 0 || next !== "to") return named;
  // "It is recommended to States that": those asked stand behind the verb.
  for (let index = match.to + 2; index < Math.min(end, match.to + 20); index += 1) {
    if (lexicon.that.has(lowerAt(words, index))) return agentsIn(reading, { from: match.to + 1, to: index });
  }
  return [];
}
