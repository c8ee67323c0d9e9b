import { type Item, idOf } from "../items/item.ts";
import { likeness, type WordCounts, wordCounts } from "./likeness.ts";
import { type Pairs, unpaired } from "./pairs.ts";

/** From here on two texts are taken for one text, corrected. */
const alike = 0.5;
/** Words in more texts than this do not tell them apart. */
const rare = 16;
/** So many texts that share rare words with a given one are compared with it. */
const compared = 4;

/**
 * Pairs items of the same kind whose texts have most of their words in common, the most alike first; of two that are
 * about equally alike, those of the same id. Only those of the same id, beside the same neighbour, or with rare words in
 * common are compared, so that the time taken grows with the number of words.
 */
export function pairAlike(
  before: readonly Item[],
  after: readonly Item[],
  textOf: (item: Item) => string,
  pairs: Pairs,
): void {
  const counts = new Map<Item, WordCounts>();
  const countsOf = (item: Item): WordCounts => {
    const known = counts.get(item) ?? wordCounts(textOf(item));
    counts.set(item, known);
    return known;
  };
  const left = unpaired(after, pairs);
  const byId = new Map(left.map((item) => [`${item.kind} ${idOf(item)}`, item]));
  const byWord = rareWords(left, countsOf);
  const beside = neighbours(before, after, pairs);

  const found: { readonly item: Item; readonly other: Item; readonly score: number }[] = [];
  for (const item of unpaired(before, pairs)) {
    const sameId = byId.get(`${item.kind} ${idOf(item)}`);
    const candidates = new Set([sameId, ...beside(item), ...sharers(item, countsOf(item), byWord)]);
    for (const other of candidates) {
      if (other?.kind !== item.kind || pairs.partner(other)) continue;
      const score = likeness(countsOf(item), countsOf(other));
      if (score >= alike) found.push({ item, other, score: score + (other === sameId ? 0.1 : 0) });
    }
  }
  found.sort((one, other) => other.score - one.score);
  for (const { item, other } of found) {
    if (!pairs.partner(item) && !pairs.partner(other)) pairs.pair(item, other);
  }
}

/** The items in which each word occurs, of the words that are in few. */
function rareWords(
  items: readonly Item[],
  countsOf: (item: Item) => WordCounts,
): ReadonlyMap<string, readonly Item[]> {
  const byWord = new Map<string, Item[]>();
  for (const item of items) {
    for (const word of countsOf(item).keys()) {
      const list = byWord.get(word);
      if (!list) byWord.set(word, [item]);
      else if (list.length <= rare) list.push(item);
    }
  }
  return byWord;
}

/** The items of the same kind that share the most rare words with one. */
function sharers(
  { kind }: Item,
  words: WordCounts,
  byWord: ReadonlyMap<string, readonly Item[]>,
): readonly Item[] {
  const shared = new Map<Item, number>();
  for (const word of words.keys()) {
    const list = byWord.get(word) ?? [];
    if (list.length > rare) continue;
    for (const other of list) if (other.kind === kind) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return [...shared]
    .sort(([, one], [, other]) => other - one)
    .slice(0, compared)
    .map(([other]) => other);
}

/** For an item the ones that stand right before and behind where its neighbours' partners are. */
function neighbours(before: readonly Item[], after: readonly Item[], pairs: Pairs) {
  const places = new Map(
    [...before, ...after].map((item, at) => [item, at < before.length ? at : at - before.length]),
  );
  return (item: Item): readonly (Item | undefined)[] =>
    [-1, 1].map((step) => {
      const neighbour = before[(places.get(item) ?? 0) + step];
      const partner = neighbour && pairs.partner(neighbour);
      return partner && after[(places.get(partner) ?? 0) - step];
    });
}
