import type { Change } from "@rapporteur/core";
import { counted } from "../words/counted.ts";
import { itemNoun } from "./item-words.ts";

/** How many of each kind were added, removed …: "1 paragraph added, 78 paragraphs renumbered". */
export function tallyWords(changes: readonly Change[]): string {
  const sorts = new Map<string, Change[]>();
  for (const change of changes) {
    const sort = `${change.type} ${change.what}`;
    const list = sorts.get(sort);
    if (list) list.push(change);
    else sorts.set(sort, [change]);
  }
  return [...sorts.values()]
    .flatMap(([first, ...rest]) =>
      first
        ? [`${counted(rest.length + 1, itemNoun(first.what), itemNoun(first.what, 2))} ${first.type}`]
        : [],
    )
    .join(", ");
}
