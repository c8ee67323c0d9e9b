import MiniSearch from "minisearch";
import type { SearchEntry } from "./search-entry.ts";
import { wordsIn } from "./words-in.ts";

/** What can be found in a report, made ready to be searched. */
export interface SearchIndex {
  readonly entries: ReadonlyMap<string, SearchEntry>;
  readonly engine: MiniSearch<SearchEntry>;
}

/** Makes entries ready to be searched, some hundred at a time, so that a long report does not hold up the page. */
export async function searchIndex(entries: readonly SearchEntry[]): Promise<SearchIndex> {
  const engine = new MiniSearch<SearchEntry>({
    fields: ["text"],
    tokenize: (text) => wordsIn(text).map(({ folded }) => folded),
    processTerm: (term) => term,
  });
  await engine.addAllAsync(entries, { chunkSize: 300 });
  return { entries: new Map(entries.map((entry) => [entry.id, entry])), engine };
}
