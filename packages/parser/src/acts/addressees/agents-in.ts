import type { Addressee } from "@rapporteur/core";
import { commaParts, printedOf, type Reading, type Span } from "../reading.ts";
import { lowerAt, standsAt } from "../words.ts";
import { type Agent, classify } from "./classify.ts";

/** As many words as a list of those asked may have. */
const longest = 90;

/** How many pieces between commas and *and* one name may have: "Educational, Scientific and Cultural Organization". */
const pieces = 4;

/**
 * Those whom a stretch of words lists. Asides between commas are passed over; "and" parts two only where each side
 * names someone of its own. Empty if the stretch does not open with someone who can act.
 */
export function agentsIn(reading: Reading, stretch: Span): readonly Addressee[] {
  if (stretch.to - stretch.from > longest) return [];
  const found: { span: Span; agent: Agent }[] = [];
  const segments = segmentsOf(reading, stretch);
  for (let index = 0; index < segments.length; ) {
    const last = found.at(-1);
    const taken = agentFrom(reading, segments, index, last?.agent);
    if (taken) {
      found.push(taken);
      index += taken.count;
      continue;
    }
    const segment = segments[index];
    if (last === undefined || segment === undefined) return [];
    last.span = { from: last.span.from, to: segment.to };
    last.agent = { ...last.agent, qualified: true };
    index += 1;
  }
  return found.map(({ span, agent }) => ({
    ...((agent.qualified && governments(reading, span)) || agent.addressee),
    printed: closed(reading, span),
  }));
}

/** The States of a list that only the whole stretch shows: "the Governments of Chile | and Peru". */
function governments(reading: Reading, span: Span): Addressee | undefined {
  const whole = classify(reading, span)?.addressee;
  return whole?.states ? whole : undefined;
}

/** The printed words, with the bracket that closes behind them if it opens in them. */
function closed(reading: Reading, { from, to }: Span): string {
  const printed = printedOf(reading, from, to);
  const end = reading.words[to - 1]?.end ?? 0;
  const open = printed.lastIndexOf("(") > printed.lastIndexOf(")");
  return open && reading.text.charAt(end) === ")" ? `${printed})` : printed;
}

/** The agent that one segment names, or several together, unless what qualifies the one before may go on. */
function agentFrom(
  reading: Reading,
  segments: readonly Span[],
  index: number,
  before: Agent | undefined,
): { span: Span; agent: Agent; count: number } | undefined {
  const first = segments[index];
  if (first === undefined) return undefined;
  for (let count = 1; count <= (before?.qualified ? 1 : pieces); count += 1) {
    const last = segments[index + count - 1];
    if (last === undefined || (count > 1 && opensName(reading, last))) break;
    const span = { from: first.from, to: last.to };
    const agent = classify(reading, span);
    if (agent) return { span, agent, count };
  }
  if (before === undefined || !isAcronym(reading, first)) return undefined;
  const printed = printedOf(reading, first.from, first.to);
  return { span: first, agent: { addressee: { printed, kind: "other" }, qualified: false }, count: 1 };
}

/** Whether a segment opens a name of its own: "arrangements and | those States". */
function opensName({ words, lexicon }: Reading, { from }: Span): boolean {
  const lower = lowerAt(words, from);
  return lexicon.articles.has(lower) || lexicon.determiners.has(lower);
}

function isAcronym(reading: Reading, { from, to }: Span): boolean {
  return to - from === 1 && /^\p{Lu}{2,10}$/u.test(printedOf(reading, from, to));
}

/** The pieces between commas and *and*, without asides. */
function segmentsOf(reading: Reading, stretch: Span): readonly Span[] {
  const { words, lexicon } = reading;
  const segments: Span[] = [];
  let aside = false;
  for (const part of joinBound(reading, commaParts(words, stretch))) {
    const joined = andLength(reading, part.from);
    const from = part.from + joined;
    if (isAside(reading, { from, to: part.to })) {
      aside ||= words.slice(from, from + 4).some(({ lower }) => lexicon.asideLists.has(lower));
      continue;
    }
    if (aside && joined === 0) continue;
    aside = false;
    // "of Chile, of Peru and of Spain".
    const again = part.from > stretch.from && lexicon.askingOf.has(lowerAt(words, from)) ? 1 : 0;
    segments.push(...byAnd(reading, { from: from + again, to: part.to }));
  }
  return segments;
}

function isAside({ words, lexicon }: Reading, { from, to }: Span): boolean {
  const opening = lowerAt(words, from);
  const next = from + 1 < to ? lowerAt(words, from + 1) : "";
  return lexicon.asides.has(opening) || (lexicon.gerund.test(opening) && lexicon.articles.has(next));
}

/** Joins parts whose comma stands inside a name. */
function joinBound({ words, lexicon }: Reading, parts: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && lexicon.entities.bound.has(`${words[part.from - 1]?.lower} ${words[part.from]?.lower}`))
      joined[joined.length - 1] = { from: last.from, to: part.to };
    else joined.push(part);
  }
  return joined;
}

function byAnd(reading: Reading, { from, to }: Span): readonly Span[] {
  const { words, lexicon } = reading;
  const segments: Span[] = [];
  let start = from;
  for (let index = from; index < to; index += 1) {
    const length = andLength(reading, index);
    if (
      length === 0 ||
      lexicon.entities.bound.has(`${words[index - 1]?.lower} ${words[index + length]?.lower}`)
    )
      continue;
    if (index > start) segments.push({ from: start, to: index });
    start = index + length;
    if (lexicon.askingOf.has(lowerAt(words, start))) start += 1;
  }
  if (to > start) segments.push({ from: start, to });
  return segments;
}

/** How many words an *and* has that stands at a word; 0 if none does. */
function andLength({ words, lexicon }: Reading, index: number): number {
  if (lexicon.and.has(lowerAt(words, index))) return 1;
  return lexicon.andPhrases.find((phrase) => standsAt(words, index, phrase))?.length ?? 0;
}
