import type { CitationWords } from "../words/lexicon.ts";
import type { BodyName } from "./bodies.ts";
import { isInsideWord } from "./is-inside-word.ts";

/** A word of the text that says whose resolutions, or that resolutions, are spoken of. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** What the name may mean; absent on a noun. */
  readonly means?: readonly BodyName[] | undefined;
  /** What the noun names; absent on a body. */
  readonly nature?: "RES" | "DEC" | undefined;
}

/** What a lexicon's names and nouns look like, and what its names may mean. */
interface Names {
  readonly pattern: RegExp;
  readonly means: ReadonlyMap<string, readonly BodyName[]>;
}

const made = new WeakMap<CitationWords, Names>();

/** Finds the names of bodies and the nouns for resolutions and decisions in a text, in order. */
export function readMentions(text: string, words: CitationWords): readonly Mention[] {
  const { pattern, means } = made.get(words) ?? compile(words);
  const mentions: Mention[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index;
    if (isInsideWord(text, start)) continue;
    const end = start + match[0].length;
    const [, body, resolution] = match;
    if (body === undefined) mentions.push({ start, end, nature: resolution === undefined ? "DEC" : "RES" });
    else mentions.push({ start, end, means: means.get(body) ?? means.get(fold(body)) ?? [] });
  }
  return mentions;
}

function compile(words: CitationWords): Names {
  const names = words.bodies.map(([name]) => name.replace(/ /g, "\\s+")).join("|");
  const source = `(?:(${names})|(${words.resolution})|(?:${words.decision}))(?![A-Za-z\\u00C0-\\u04FF\\d])`;
  const compiled = { pattern: new RegExp(source, "g"), means: new Map(words.bodies) };
  made.set(words, compiled);
  return compiled;
}

function fold(name: string): string {
  return name.replace(/\s+/g, " ");
}
