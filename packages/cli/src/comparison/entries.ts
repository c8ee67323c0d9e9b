import { type Bump, bumpOf, type Change, type Report } from "@rapporteur/core";
import { counted, grouped } from "../words/counted.ts";
import { changeDetail, rise } from "./change-detail.ts";
import type { Entry } from "./entry.ts";
import { itemName, itemNoun } from "./item-words.ts";
import { keptWords } from "./segment.ts";

/** More changes of ids than this, of one kind, are told by the first and the last of them. */
const idsShown = 3;
/** So many changes of one sort are told; the rest are counted. */
const shown = 20;

/** The changes that call for one bump, as entries in their order, those of one sort together. */
export function entriesOf(
  changes: readonly Change[],
  bump: Bump,
  before: Report,
  after: Report,
): readonly Entry[] {
  const sorts = new Map<string, Change[]>();
  for (const change of changes) {
    if (bumpOf(change) !== bump) continue;
    const sort = `${change.type} ${change.what}`;
    sorts.set(sort, [...(sorts.get(sort) ?? []), change]);
  }
  return [...sorts.values()].flatMap((list) => entriesOfSort(list, bump, before, after));
}

function entriesOfSort(
  changes: readonly Change[],
  bump: Bump,
  before: Report,
  after: Report,
): readonly Entry[] {
  const [first, last] = [changes[0], changes.at(-1)];
  if (!first || !last) return [];
  const { type, what } = first;
  const noun = (count: number): string => itemNoun(what, count);
  if (changes.length > idsShown && isOfIds(first) && isOfIds(last)) {
    const subject = counted(changes.length, noun(1), noun(2));
    return [{ bump, type, subject, detail: keptWords(`${rise(first)} … ${rise(last)}`) }];
  }
  const entries = changes.slice(0, shown).map(
    (change): Entry => ({
      ...{ bump, type, subject: subjectOf(change) },
      detail: changeDetail(change, before, after),
    }),
  );
  const rest = changes.length - entries.length;
  if (rest === 0) return entries;
  return [
    ...entries,
    { bump, type, subject: `${grouped(rest)} more ${noun(rest)}`, detail: [], isRest: true },
  ];
}

function isOfIds(change: Change): change is Extract<Change, { type: "renumbered" | "renamed" }> {
  return change.type === "renumbered" || change.type === "renamed";
}

/** What an item is known by; of fields that are not its main words, also the field. */
function subjectOf(change: Change): string {
  const name = itemName("after" in change ? change.after : change.before);
  if (!("field" in change)) return name;
  const isMain = change.field === "content" || (change.what !== "masthead" && change.field === "title");
  return isMain ? name : `${name} ${change.field}`;
}
