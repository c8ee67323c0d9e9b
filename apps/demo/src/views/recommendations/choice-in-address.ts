import { type ActChoice, type SortKey, sortKeys } from "./choose-acts.ts";

type Query = Readonly<Record<string, string>>;

/** The choice that an address stands for: `?verb=urge&to=kind:states&asking=yes&sort=-verb`. */
export function choiceOf({ verb = "", to = "", asking, sort = "" }: Query): ActChoice {
  const descending = sort.startsWith("-");
  const key = descending ? sort.slice(1) : sort;
  return {
    verb,
    addressee: to,
    directive: asking === "yes",
    sort: isSortKey(key) ? key : "place",
    descending: descending && isSortKey(key),
  };
}

/** The query of the address for a choice; what is left out is the default. */
export function queryOf({ verb, addressee, directive, sort, descending }: ActChoice): Query {
  const order = `${descending ? "-" : ""}${sort}`;
  return { verb, to: addressee, asking: directive ? "yes" : "", sort: order === "place" ? "" : order };
}

function isSortKey(word: string): word is SortKey {
  return (sortKeys as readonly string[]).includes(word);
}
