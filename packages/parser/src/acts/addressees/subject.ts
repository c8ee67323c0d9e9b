import type { Addressee } from "@rapporteur/core";
import { afterComma, commaParts, type Reading, type Span } from "../reading.ts";
import { lowerAt } from "../words.ts";
import { agentsIn } from "./agents-in.ts";

/** Whether the words before a verb, from the start of its clause, make it a subordinate one: "what States should". */
export function isSubordinate(reading: Reading, { from, to }: Span): boolean {
  const { words, lexicon } = reading;
  const part = subjectPart(reading, { from, to });
  for (let index = part.from; index < part.to; index += 1) {
    if (!lexicon.relatives.has(lowerAt(words, index))) continue;
    // "States that have not done so should" is no subordinate clause; "the experts believe that States should" asks.
    if (agentsIn(reading, { from: part.from, to: index }).length > 0) return false;
    return !isView(reading, index, to) && !isClosed(reading, part);
  }
  return false;
}

/** Whether the last relative clause has its own verb: "the effects that measures have on people | must be assessed". */
function isClosed({ words, lexicon }: Reading, { from, to }: Span): boolean {
  if (!lexicon.articles.has(lowerAt(words, from))) return false;
  for (let index = to - 1; index > from; index -= 1) {
    const lower = lowerAt(words, index);
    if (lexicon.relatives.has(lower)) return false;
    if (lexicon.finite.has(lower)) return true;
  }
  return false;
}

function isView(reading: Reading, index: number, to: number): boolean {
  const { words, lexicon } = reading;
  if (!lexicon.that.has(lowerAt(words, index))) return false;
  return (
    lexicon.views.has(lowerAt(words, index - 1)) && agentsIn(reading, { from: index + 1, to }).length > 0
  );
}

/** The words from the last comma to the verb; if a comma closes an aside before it, those up to the first comma. */
function subjectPart({ words }: Reading, span: Span): Span {
  const parts = commaParts(words, span);
  return (afterComma(words, span.to) ? parts[0] : parts.at(-1)) ?? span;
}

/** Those whom the subject of a verb names: the words between the start of its clause and the verb. */
export function subjectBefore(reading: Reading, { from, to }: Span): readonly Addressee[] {
  const { words, lexicon } = reading;
  const parts = commaParts(words, { from, to });
  const closed = afterComma(words, to);
  const backwards = closed ? [] : fromTheEnd(reading, parts, to);
  if (backwards.length > 0) return backwards;
  for (const part of parts) {
    const found = agentsIn(reading, { from: part.from, to });
    if (found.length > 0) return found;
    const opening = lowerAt(words, part.from);
    if (part.from !== from || !(lexicon.asides.has(opening) || lexicon.adverbForms.has(opening))) {
      if (!closed) return [];
    }
  }
  return [];
}

/** Reads back from the verb: "where frameworks exist, | States, corporations and civil society". */
function fromTheEnd(reading: Reading, parts: readonly Span[], to: number): readonly Addressee[] {
  const last = parts.at(-1);
  if (last === undefined) return [];
  const start = startOfNames(reading, last, to);
  if (start === undefined) return [];
  let { from } = last;
  if (start > from) return agentsIn(reading, { from: start, to });
  for (const part of parts.slice(0, -1).reverse()) {
    if (agentsIn(reading, part).length === 0) break;
    from = part.from;
  }
  return agentsIn(reading, { from, to });
}

/** Where the names start in the last part: at its start, or behind a lead-in that no comma closes. */
function startOfNames(reading: Reading, part: Span, to: number): number | undefined {
  const { words, lexicon } = reading;
  if (agentsIn(reading, { from: part.from, to }).length > 0) return part.from;
  for (let index = part.from + 1; index < to; index += 1) {
    const word = words[index];
    const before = words[index - 1];
    if (word === undefined || before === undefined) break;
    if (!word.capital && !lexicon.articles.has(word.lower)) continue;
    if (lexicon.prepositions.has(before.lower) || lexicon.articles.has(before.lower) || before.capital)
      continue;
    if (lexicon.and.has(before.lower)) continue;
    if (agentsIn(reading, { from: index, to }).length > 0) return index;
  }
  return undefined;
}
