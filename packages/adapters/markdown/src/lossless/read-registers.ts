import { isList, isObject } from "./values.ts";

/** The registers as read, not yet checked, and the words that their entries repeat. */
export interface ReadRegisters {
  readonly stateSubmissions: unknown;
  readonly recommendations: unknown;
  readonly citations: unknown;
  /** The words of each citation; of each recommendation, those of each of its acts. */
  readonly citationWords: readonly unknown[];
  readonly actWords: readonly (readonly unknown[])[];
}

/** Reads the block of JSON that ends a file; undefined if it is no JSON. */
export function readRegisters(json: string): ReadRegisters | undefined {
  const value = parse(json);
  if (!isObject(value)) return undefined;
  const { stateSubmissions, recommendations, citations } = value;
  return {
    stateSubmissions,
    recommendations: mapped(recommendations, (recommendation) => ({
      ...recommendation,
      acts: mapped(recommendation.acts, withoutWords),
    })),
    citations: mapped(citations, withoutWords),
    citationWords: wordsOf(citations),
    actWords: listOf(recommendations).map((recommendation) =>
      isObject(recommendation) ? wordsOf(recommendation.acts) : [],
    ),
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

/** The entries of a list, changed where they are objects; what is no list stays for validation to see. */
function mapped(list: unknown, change: (entry: JsonObject) => JsonObject): unknown {
  return isList(list) ? list.map((entry) => (isObject(entry) ? change(entry) : entry)) : list;
}

function withoutWords({ words: _words, ...entry }: JsonObject): JsonObject {
  return entry;
}

function wordsOf(list: unknown): readonly unknown[] {
  return listOf(list).map((entry) => (isObject(entry) ? entry.words : undefined));
}

function listOf(value: unknown): readonly unknown[] {
  return isList(value) ? value : [];
}
