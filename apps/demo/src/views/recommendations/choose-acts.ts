import type { ActRow } from "./act-row.ts";
import { asks } from "./addressee-choice.ts";

/** The columns that the table can be sorted by; `place` is the report's own order. */
export const sortKeys = ["place", "verb", "addressee", "text"] as const;

/** A column that the table can be sorted by. */
export type SortKey = (typeof sortKeys)[number];

/** Which acts the table shows, and in which order. Empty choices leave nothing out. */
export interface ActChoice {
  readonly verb: string;
  readonly addressee: string;
  /** Whether only acts are shown that ask for something. */
  readonly directive: boolean;
  readonly sort: SortKey;
  readonly descending: boolean;
}

/** The acts of a choice, in its order; acts that the order does not tell apart stay in the report's own order. */
export function chooseActs(rows: readonly ActRow[], choice: ActChoice): readonly ActRow[] {
  const { verb, addressee, directive, sort, descending } = choice;
  const chosen = rows.filter(
    (row) =>
      (verb === "" || row.verb === verb) &&
      asks(row.addressees, addressee) &&
      (!directive || row.act.directive),
  );
  const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
  const direction = descending ? -1 : 1;
  return chosen.sort((one, other) => {
    const order =
      sort === "place"
        ? one.position - other.position
        : collator.compare(sortText(one, sort), sortText(other, sort));
    return order === 0 ? one.position - other.position : direction * order;
  });
}

/** The verbs that occur, with how many acts each opens, most frequent first. */
export function verbCounts(
  rows: readonly ActRow[],
): readonly { readonly verb: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { verb } of rows) counts.set(verb, (counts.get(verb) ?? 0) + 1);
  return [...counts].map(([verb, count]) => ({ verb, count })).sort((one, other) => other.count - one.count);
}

function sortText(row: ActRow, sort: "verb" | "addressee" | "text"): string {
  if (sort === "verb") return row.verb;
  if (sort === "text") return row.text;
  // Acts that ask nobody go last.
  return row.addressees.map(({ printed }) => printed).join("; ") || "\u{10ffff}";
}
