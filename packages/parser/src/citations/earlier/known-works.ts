import type { Citation } from "@rapporteur/core";
import { isSameAuthor, plainWords } from "./plain-words.ts";

/** A work that was cited in full. */
export interface KnownWork {
  readonly citation: Citation;
  /** Title and author in plain words. */
  readonly title: string;
  readonly author: string;
}

/** The works cited in full so far. */
export interface KnownWorks {
  readonly add: (citation: Citation, author: string | undefined) => void;
  /** The works that a title, or its beginning, and an author may mean. */
  readonly find: (title: string, author: string | undefined) => readonly KnownWork[];
  /** The works of an author. */
  readonly by: (author: string) => readonly KnownWork[];
}

/** The most works that may share an opening before it tells nothing; the bound keeps the search short. */
const MOST = 40;

/** Starts with no work known. */
export function startKnownWorks(): KnownWorks {
  const works: KnownWork[] = [];
  const byTitle = new Map<string, KnownWork[]>();
  const byOpening = new Map<string, KnownWork[]>();
  const byAuthor = new Map<string, KnownWork[]>();
  let filed = 0;
  const authors = (): ReadonlyMap<string, readonly KnownWork[]> => {
    for (; filed < works.length; filed++) {
      const work = works[filed];
      if (work) for (const word of new Set(work.author.split(" "))) file(byAuthor, word, work);
    }
    return byAuthor;
  };
  return {
    add: (citation, printedAuthor) => {
      const title = plainWords(citation.target?.title ?? "");
      if (title === "") return;
      const author = printedAuthor === undefined ? "" : plainWords(printedAuthor);
      const work = { citation, title, author };
      if (byTitle.get(title)?.some((known) => isSameAuthor(author, known.author))) return;
      works.push(work);
      file(byTitle, title, work);
      file(byOpening, opening(title), work);
      if (author !== "") return;
      for (const [before, after] of splits(citation.target?.title ?? "")) {
        const alike = { citation, title: plainWords(after), author: plainWords(before) };
        works.push(alike);
        file(byTitle, alike.title, alike);
        file(byOpening, opening(alike.title), alike);
      }
    },
    find: (printedTitle, printedAuthor) => {
      const found = findOne(plainWords(printedTitle), plainWords(printedAuthor ?? ""));
      if (found.length > 0 || printedAuthor !== undefined) return found;
      for (const [before, after] of splits(printedTitle)) {
        const inSplit = findOne(plainWords(after), plainWords(before));
        if (inSplit.length > 0) return inSplit;
      }
      return found;
    },
    by: (printedAuthor) => {
      const author = plainWords(printedAuthor);
      const filedBy = authors();
      const last = author.split(" ").findLast((word) => filedBy.has(word)) ?? "";
      return once(filedBy.get(last)?.filter((work) => isSameAuthor(author, work.author)));
    },
  };

  function findOne(title: string, author: string): readonly KnownWork[] {
    const same = byTitle.get(title)?.filter((work) => isSameAuthor(author, work.author)) ?? [];
    if (same.length > 0 || !title.includes(" ")) return once(same);
    if (author === "" && title.split(" ", 3).length < 3) return [];
    return once(byOpening.get(opening(title))?.filter((work) => begins(work, title, author)));
  }
}

/** The most commas at which a name that is not marked as a title may part into author and title. */
const MOST_SPLITS = 3;

/** The ways to part words such as "OHCHR, Fundamental Rights Report" into author and title. */
function splits(printed: string): readonly (readonly [author: string, title: string])[] {
  const found: (readonly [string, string])[] = [];
  let at = printed.indexOf(", ");
  while (at >= 0 && found.length < MOST_SPLITS) {
    found.push([printed.slice(0, at), printed.slice(at + 2)]);
    at = printed.indexOf(", ", at + 2);
  }
  return found;
}

/** Each citation once. */
function once(works: readonly KnownWork[] = []): readonly KnownWork[] {
  return works.length < 2
    ? works
    : works.filter(({ citation }, index) => works.findIndex((work) => work.citation === citation) === index);
}

function file(map: Map<string, KnownWork[]>, key: string, work: KnownWork): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [work]);
  else if (list.length < MOST && list.at(-1) !== work) list.push(work);
}

function opening(words: string): string {
  const second = words.indexOf(" ", words.indexOf(" ") + 1);
  return second < 0 ? words : words.slice(0, second);
}

/** Whether a title is the beginning of a work's, by the same author if one is printed with it. */
function begins(work: KnownWork, title: string, author: string): boolean {
  return `${work.title} `.startsWith(`${title} `) && isSameAuthor(author, work.author);
}
