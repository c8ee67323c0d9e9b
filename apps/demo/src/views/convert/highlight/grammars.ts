import type { Grammar } from "./token.ts";

const json: Grammar = [
  [/"(?:[^"\\]|\\.)*"(?=\s*:)/y, "key"],
  [/"(?:[^"\\]|\\.)*"?/y, "string"],
  [/-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y, "number"],
  [/true|false|null/y, "word"],
];

const markdown: Grammar = [
  [/(?<=^)#{1,6} .*/y, "heading"],
  [/(?<=^)(?:---|\|.*\|)$/y, "mark"],
  [/<\/?[a-z][^<>]*>/y, "mark"],
  [/\[\^[^\]\s]+\]:?/y, "key"],
  [/\*{1,3}|_{1,2}(?=\S)/y, "mark"],
  [/https?:\/\/[^\s<>)\]]+/y, "address"],
  [/(?<=^\s*)[a-zA-Z][\w-]*:(?= |$)/y, "key"],
];

const turtle: Grammar = [
  [/<[^<>\s]*>/y, "address"],
  [/"(?:[^"\\]|\\.)*"?/y, "string"],
  [/@(?:prefix|base|[a-z]{2,3}(?:-[A-Za-z]+)?)/y, "word"],
  [/[A-Za-z][\w-]*:[\w.-]*/y, "key"],
  [/(?<=\s)\d+(?=\s)/y, "number"],
];

const csv: Grammar = [
  [/"(?:[^"]|"")*"?/y, "string"],
  [/,/y, "mark"],
];

const grammars: ReadonlyMap<string, Grammar> = new Map([
  ["json", json],
  ["jsonld", json],
  ["md", markdown],
  ["ttl", turtle],
  ["nq", turtle],
  ["csv", csv],
]);

/** The grammar of a file, by the ending of its name; a file of an unknown kind has none, and stays plain. */
export function grammarOf(path: string): Grammar {
  return grammars.get(path.split(".").at(-1) ?? "") ?? [];
}
