import type { Addressee, AddresseeKind } from "@rapporteur/core";
import { findState } from "@rapporteur/states";
import type { EntityLexicon } from "../lexicon/act-lexicon.ts";
import { printedOf, type Reading, type Span } from "../reading.ts";
import { lowerAt, type Word } from "../words.ts";

/** Someone who can act, and whether words that qualify stand behind the noun: "companies | involved in mining". */
export interface Agent {
  readonly addressee: Addressee;
  readonly qualified: boolean;
}

/** Longer phrases name nobody. */
const longest = 40;

/** Whom a phrase names; `undefined` if nobody that the lexicon or the table of States knows. */
export function classify(reading: Reading, { from, to }: Span): Agent | undefined {
  if (to <= from || to - from > longest) return undefined;
  const { words, lexicon } = reading;
  const printed = printedOf(reading, from, to);
  let first = from;
  while (first < to - 1 && lexicon.articles.has(lowerAt(words, first))) first += 1;
  if (first >= to) return undefined;
  const named = stateIn(reading, { from: first, to }, printed);
  if (named) return { addressee: named, qualified: false };
  const noun = nounEnd(reading, first, to);
  const qualified = noun < to;
  const kind = kindOf(reading, { from: first, to: noun }, to, words[from]);
  if (kind === undefined) return undefined;
  const reviewed = kind === "state" ? reading.reviewed() : undefined;
  const states = reviewed ? { states: [reviewed.state.iso3] } : undefined;
  return { addressee: { printed, kind, ...states }, qualified };
}

/** A phrase that is a State's name, or names the government of one or more. */
function stateIn(reading: Reading, { from, to }: Span, printed: string): Addressee | undefined {
  const { words, lexicon } = reading;
  const bare = printedOf(reading, from, to);
  if (words[from]?.capital && !isCommon(reading, { from, to })) {
    const state = findState(printed) ?? findState(bare);
    if (state) return { printed, kind: "state", states: [state.iso3] };
  }
  if (!lexicon.entities.governments.has(lowerAt(words, from))) return undefined;
  const of = words[from + 1];
  if (of === undefined || !lexicon.prepositions.has(of.lower) || from + 2 >= to) return undefined;
  const codes = statesNamed(reading, from + 2, to);
  return codes && { printed, kind: "state", states: codes };
}

/** Whether a phrase is a listed name or noun as a whole: no State bears it. */
function isCommon({ words, lexicon }: Reading, { from, to }: Span): boolean {
  const { names, heads } = lexicon.entities;
  if (to - from === 1) return heads.has(lowerAt(words, from)) || names.has(lowerAt(words, from));
  if (to - from > 3) return false;
  return names.has(
    words
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(" "),
  );
}

function statesNamed(reading: Reading, from: number, to: number): readonly string[] | undefined {
  const whole = findState(printedOf(reading, from, to));
  if (whole) return [whole.iso3];
  const { words, lexicon } = reading;
  const codes: string[] = [];
  let start = from;
  for (let index = from; index <= to; index += 1) {
    const and = lexicon.and.has(lowerAt(words, index));
    const cut = index === to || and || (index > start && words[index]?.gap.includes(","));
    if (!cut || index === start) continue;
    const state = findState(printedOf(reading, start, index));
    if (state) {
      codes.push(state.iso3);
      start = and ? index + 1 : index;
    } else if (index === to) return undefined;
  }
  return codes.length > 0 ? codes : undefined;
}

/** Where the noun of a phrase ends: before a preposition, a relative, or a participle behind a known noun. */
function nounEnd({ words, lexicon }: Reading, from: number, to: number): number {
  for (let index = from + 1; index < to; index += 1) {
    const { lower, gap } = words[index] as Word;
    if (lexicon.prepositions.has(lower) || lexicon.relatives.has(lower) || gap.includes("(")) return index;
    const known = lexicon.entities.heads.has(lowerAt(words, index - 1));
    if (known && (lower.endsWith("ing") || lexicon.participle.test(lower))) return index;
  }
  return to;
}

function kindOf(
  { words, lexicon }: Reading,
  { from, to }: Span,
  end: number,
  opening: Word | undefined,
): AddresseeKind | undefined {
  const { entities } = lexicon;
  const lowers = words.slice(from, to).map(({ lower }) => lower);
  const whole = [...lowers, ...words.slice(to, end).map(({ lower }) => lower)].join(" ");
  if (entities.statesParties.test(whole)) return "states-parties";
  const article = lexicon.articles.size === 0 || lexicon.articles.has(opening?.lower ?? "");
  if ((article || opening?.capital) && entities.oneState.test(whole)) return "state";
  const named = nameKind(entities, lowers);
  if (named) return named;
  const head = entities.headFirst
    ? words.slice(from, to).find(({ lower }) => entities.heads.has(lower) || entities.organs.has(lower))
    : words[to - 1];
  const known = entities.heads.get(head?.lower ?? "");
  for (let index = 1; index < lowers.length; index += 1) {
    const kind = entities.names.get(`${lowers[index - 1]} ${lowers[index]}`);
    if (kind === "civil-society" || kind === "private") return known && kind;
  }
  if (entities.unitedNations.test(lowers.join(" ")) && (known || head?.capital)) return "un-entity";
  if (head?.capital) {
    const foreign = entities.foreign.has(lowers[0] ?? "");
    if (lowers.some((word) => entities.organs.has(word))) return foreign ? "other" : "un-entity";
    if (/^un[a-z]{2,6}$/.test(head.lower)) return "un-entity";
  }
  return known;
}

/** The class of a listed name that a phrase ends in, or, where nouns come first, begins with. */
function nameKind({ names, headFirst }: EntityLexicon, lowers: readonly string[]): AddresseeKind | undefined {
  for (let index = 0; index < lowers.length; index += 1) {
    const kind =
      names.get(lowers.slice(index).join(" ")) ??
      (headFirst ? names.get(lowers.slice(0, lowers.length - index).join(" ")) : undefined);
    if (kind) return kind;
  }
  return undefined;
}
