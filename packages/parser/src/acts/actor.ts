import { afterComma, commaParts, printedOf, type Reading, type Span } from "./reading.ts";
import { lowerAt } from "./words.ts";

/** Who acts, by the subject of a verb; `name` is absent for a mere "it". */
export interface Actor {
  readonly name: string | undefined;
}

/** As many words as the name of one who acts may have. */
const longest = 40;

/** How far back an "it" may refer. */
const reach = 400;

/**
 * The one who acts, in the words between the start of a clause and its verb: "In the light of this, | the Special
 * Rapporteur on the right to food | recommends". `undefined` if they name no organ and are no pronoun.
 */
export function actorBefore(reading: Reading, { from, to }: Span): Actor | undefined {
  const { words } = reading;
  if (to <= from) return undefined;
  const parts = commaParts(words, { from, to });
  const last = parts.at(-1);
  const tried = afterComma(words, to) ? parts : last ? [last] : [];
  for (const part of tried) {
    const actor = actorIn(reading, part);
    if (actor) return actor;
  }
  return undefined;
}

function actorIn(reading: Reading, { from, to }: Span): Actor | undefined {
  const { words, lexicon } = reading;
  const lead = lexicon.and.has(lowerAt(words, from)) ? from + 1 : from;
  if (to - lead > longest) return undefined;
  const opening = lowerAt(words, lead);
  if (to - lead === 1 && lexicon.pronouns.has(opening)) {
    const known =
      lexicon.persons.has(opening) ||
      organIn(reading, { from: Math.max(0, lead - reach), to: lead }) !== undefined;
    return known ? { name: undefined } : undefined;
  }
  const organ = organIn(reading, { from: lead, to });
  if (organ === undefined) return undefined;
  const start = nameStart(reading, lead, organ);
  const before = lowerAt(words, start - 1);
  if (start > lead && (lexicon.relatives.has(before) || before === "as")) return undefined;
  for (let index = start; index < to; index += 1) {
    const lower = lowerAt(words, index);
    if (lexicon.relatives.has(lower) || lexicon.modalForms.has(lower)) return undefined;
  }
  return { name: printedOf(reading, start, withoutWish(reading, organ + 1, to)) };
}

/** Leaves off what stands before an infinitive: "The Special Rapporteur | would like to | recommend". */
function withoutWish({ words, lexicon }: Reading, least: number, to: number): number {
  const wish = (index: number): boolean => {
    const lower = lowerAt(words, index);
    return lexicon.wishes.has(lower) || lexicon.infinitive.has(lower) || lexicon.adverbForms.has(lower);
  };
  let end = to;
  while (end > least && wish(end - 1)) end -= 1;
  return end;
}

function organIn({ words, lexicon }: Reading, { from, to }: Span): number | undefined {
  const { entities } = lexicon;
  for (let index = from; index < to; index += 1) {
    const word = words[index];
    if (!word?.capital) continue;
    if (entities.organs.has(word.lower) || entities.names.get(word.lower) === "un-entity") return index;
  }
  return undefined;
}

/** Back from the organ's noun to the article before it, or over the capitals before it. */
function nameStart({ words, lexicon }: Reading, from: number, organ: number): number {
  let start = organ;
  while (start > from && words[start - 1]?.capital && !lexicon.prepositions.has(lowerAt(words, start - 1)))
    start -= 1;
  return start > from && lexicon.articles.has(lowerAt(words, start - 1)) ? start - 1 : start;
}
