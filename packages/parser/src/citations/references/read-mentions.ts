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

const patterns = new WeakMap<CitationWords, RegExp>();

/** Finds the names of bodies and the nouns for resolutions and decisions in a text, in order. */
export function readMentions(text: string, words: CitationWords): readonly Mention[] {
  const pattern = patterns.get(words) ?? compile(words);
  const mentions: Mention[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    if (isInsideWord(text, start)) continue;
    const end = start + match[0].length;
    const [, body, resolution] = match;
    if (body === undefined) mentions.push({ start, end, nature: resolution === undefined ? "DEC" : "RES" });
    else mentions.push({ start, end, means: words.bodies.find(([name]) => name === fold(body))?.[1] ?? [] });
  }
  return mentions;
}

function compile(words: CitationWords): RegExp {
  const names = words.bodies.map(([name]) => name.replace(/ /g, "\\s+")).join("|");
  const source = `(?:(${names})|(${words.resolution})|(?:${words.decision}))(?![A-Za-z\\u00C0-\\u04FF\\d])`;
  const pattern = new RegExp(source, "g");
  patterns.set(words, pattern);
  return pattern;
}

function fold(name: string): string {
  return name.replace(/\s+/g, " ");
}
