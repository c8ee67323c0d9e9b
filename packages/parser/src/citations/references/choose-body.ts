import type { CitationWords } from "../words/lexicon.ts";
import { type BodyName, bodies } from "./bodies.ts";
import { isPlausible } from "./is-plausible.ts";
import type { Mention } from "./read-mentions.ts";
import type { ResolutionNumber } from "./read-numbers.ts";
import { wordPatterns } from "./word-patterns.ts";

/** Who issues the text that is read, and when. */
export interface Issuer {
  /** The bodies that issue it, the innermost first. */
  readonly bodies: readonly BodyName[];
  /** The year of issue. */
  readonly year?: number | undefined;
}

/** What stands around a number. */
export interface Surroundings {
  readonly text: string;
  readonly words: CitationWords;
  readonly issuer: Issuer;
  readonly mentions: readonly Mention[];
  /** Which mention is the noun that the number belongs to. */
  readonly noun: number;
  /** Which mention is the first after the number. */
  readonly next: number;
}

/** How far apart a body and its noun or number may stand. */
const farthest = 160;
/** How many mentions before a number are looked at; the bound keeps the reading linear. */
const mostLookedAt = 12;
const byForm: readonly BodyName[] = ["securityCouncil", "economicAndSocialCouncil", "generalAssembly"];

/** Whose resolution a number is. */
export interface ChosenBody {
  readonly body: BodyName;
  /** Whether the body is printed with it. */
  readonly named: boolean;
}

/**
 * Tells whose resolution a number is: the body printed with it; else the strongest claim of a body whose numbers look
 * so. Of a body that is printed with it and numbers in another way, none.
 */
export function chooseBody(number: ResolutionNumber, around: Surroundings): ChosenBody | undefined {
  const { year } = around.issuer;
  const beside = bodiesBeside(number, around);
  const named = [...beside, ...owner(around)];
  if (named.length > 0) {
    const body =
      named.flat().find((name) => name === "other" || isPlausible(name, number, year)) ??
      named.find(
        ([name = "other", ...more]) => more.length === 0 && bodies[name]?.forms.includes(number.form),
      )?.[0];
    if (body !== undefined) return { body, named: true };
    // A body that stands beside it for certain, and numbers in another way: whose it is then cannot be told.
    if (beside.length > 0 && beside.every((means) => means.length === 1)) return undefined;
  }
  // 2026/27 by itself is a financial period.
  if (isPeriod(number)) return undefined;
  for (const claim of claims(number, around)) {
    const body = claim.find((name) => isPlausible(name, number, year));
    if (body !== undefined) return { body, named: false };
  }
  return undefined;
}

/** Whether a number names two years in succession. */
function isPeriod({ form, number }: ResolutionNumber): boolean {
  const [first = "", second = ""] = number.split("/");
  return form === "year" && second.length === 2 && Number(second) === (Number(first) + 1) % 100;
}

/** The bodies that stand beside a number: after it, or before its noun. */
function bodiesBeside(number: ResolutionNumber, around: Surroundings): readonly (readonly BodyName[])[] {
  const { text, words, mentions, next } = around;
  const found: (readonly BodyName[])[] = [];
  const following = mentions[next];
  if (following?.means && wordPatterns(words).after.test(between(text, number.end, following.start)))
    found.push(following.means);
  for (const { means } of bodiesBefore(around)) if (means) found.push(means);
  return found;
}

/** The body last named, where the noun is said to be its own: "the Commission, in accordance with its resolutions". */
function owner({ text, words, mentions, noun }: Surroundings): readonly (readonly BodyName[])[] {
  const last = mentions[noun - 1];
  if (!last?.means) return [];
  return wordPatterns(words).ownOf.test(between(text, last.end, mentions[noun]?.start ?? 0))
    ? [last.means]
    : [];
}

/** The bodies that may claim a number printed without one, the strongest claim first. */
function* claims(number: ResolutionNumber, around: Surroundings): Generator<readonly BodyName[]> {
  const { text, words, issuer, mentions, noun, next } = around;
  const patterns = wordPatterns(words);
  const start = mentions[noun]?.start ?? 0;
  const following = mentions[next];
  if (patterns.own.test(text.slice(Math.max(0, start - farthest), start))) {
    if (following?.means && patterns.subject.test(between(text, number.end, following.start)))
      yield following.means;
    yield issuer.bodies;
  }
  for (let index = next - 1; index >= Math.max(0, next - mostLookedAt); index--) {
    const { means } = mentions[index] ?? {};
    if (means && means[0] !== "other") yield means;
  }
  yield issuer.bodies;
  yield byForm;
}

/** The bodies that stand right before the noun, the last one first: "General Assembly and Security Council resolutions". */
export function bodiesBefore({ text, words, mentions, noun }: Surroundings): readonly Mention[] {
  const { before, joint } = wordPatterns(words);
  const found: Mention[] = [];
  for (let index = noun - 1, to = mentions[noun]?.start ?? 0; index >= 0; index--) {
    const mention = mentions[index];
    if (mention?.means === undefined || found.length === mostLookedAt) break;
    if (!(found.length === 0 ? before : joint).test(between(text, mention.end, to))) break;
    found.push(mention);
    to = mention.start;
  }
  return found;
}

/** The text between two mentions, or a text that no pattern takes where they stand far apart. */
function between(text: string, from: number, to: number): string {
  return to - from > farthest ? "\u0000" : text.slice(from, to);
}
