import type { CitationWords } from "../words/lexicon.ts";
import type { BodyName } from "./bodies.ts";
import { bodiesBefore, chooseBody, type Issuer } from "./choose-body.ts";
import { isCouncilNumber } from "./is-council-number.ts";
import { readMentions } from "./read-mentions.ts";
import { mayHoldNumbers, type ResolutionNumber, readNumbers } from "./read-numbers.ts";
import { symbolOf } from "./symbol-of.ts";

/** A resolution or decision named in prose. */
export interface NamedResolution {
  /** Absent where its body gives its resolutions none. */
  readonly symbol?: string | undefined;
  readonly nature: "RES" | "DEC";
  readonly body: BodyName;
  /** Whether a body is printed with it: "General Assembly resolution 76/172". */
  readonly ofBody: boolean;
  /** Where the words that name it begin; in a list, the number itself from the second on. */
  readonly opens: number;
  /** Where its number stands. */
  readonly start: number;
  readonly end: number;
  readonly number: ResolutionNumber;
}

const NUMBERED = /(?:^|[\s(])N[o°º]s?\.?\s?$/i;

/**
 * Finds the resolutions and decisions that a text names by number, in order. Whose they are is told by the body named
 * with them, else by the form of the number, the body last named and the issuer: the first one whose numbers look so.
 */
export function findResolutions(
  text: string,
  words: CitationWords,
  issuer: Issuer,
): readonly NamedResolution[] {
  if (!mayHoldNumbers(text)) return [];
  const numbers = readNumbers(text);
  if (numbers.length === 0) return [];
  const mentions = readMentions(text, words);
  const found: NamedResolution[] = [];
  let next = 0;
  let noun = -1;
  for (const number of numbers) {
    for (; (mentions[next]?.start ?? Number.POSITIVE_INFINITY) < number.start; next++) {
      if (mentions[next]?.nature !== undefined) noun = next;
    }
    const around = { text, words, issuer, mentions, noun, next };
    const { start, end } = number;
    const { nature = "RES", end: nounEnd = 0, start: nounStart = start } = mentions[noun] ?? {};
    const first = noun >= 0 && text.slice(nounEnd, start).trim() === "";
    if (!first && NUMBERED.test(text.slice(Math.max(0, start - 6), start))) continue;
    const chosen = chooseBody(number, around);
    if (chosen === undefined) continue;
    const { body } = chosen;
    // Without a noun only the Security Council's form tells a resolution: "in its 2462 (2019)".
    if (noun < 0 && (body !== "securityCouncil" || !isCouncilNumber(number))) continue;
    const symbol = symbolOf(body, nature, number);
    const opens = first ? (bodiesBefore(around).at(-1)?.start ?? nounStart) : start;
    found.push({ symbol, nature, body, ofBody: chosen.named, opens, start, end, number });
  }
  return found;
}
