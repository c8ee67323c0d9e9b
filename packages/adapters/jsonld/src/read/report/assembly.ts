import type { Diagnostic, Inline } from "@rapporteur/core";
import { type JsonLdCode, jsonldDiagnostics } from "../../diagnostics.ts";
import type { Term } from "../../mapping/properties.ts";
import type { Graph, GraphNode } from "../graph.ts";

/** What is kept while the nodes of a graph are put together to a report. */
export interface Assembly {
  readonly graph: Graph;
  /** How the addresses of the report's nodes begin. */
  readonly inside: string;
  /** Nodes on the way from the report to where the assembly is (`open`), and nodes that are in their place (`done`). */
  readonly visited: Map<string, "open" | "done">;
  /** How many nodes the assembly is inside of. */
  depth: number;
  readonly found: Diagnostic[];
  /** Plain words beside an exact form, to be compared when the whole has its shape. */
  readonly pairs: WordPair[];
  languageTags: number;
  /** What the model has no place for: how many values, and at which node first. */
  readonly strange: Map<string, { count: number; readonly node: string }>;
}

/** Words said twice, plain and exactly. */
export interface WordPair {
  readonly node: string;
  readonly words: string;
  readonly inlines: readonly Inline[];
  readonly term: Term;
  readonly exact: Term;
}

/** Notes a finding about a node. */
export function note(
  { found }: Assembly,
  code: JsonLdCode,
  node: GraphNode,
  data: Readonly<Record<string, string | number>> = {},
): void {
  const id = idOf(node.address);
  found.push(
    jsonldDiagnostics.report(code, {
      ...(id !== undefined && { node: id }),
      data: { node: node.address, ...data },
    }),
  );
}

/**
 * The id that an address holds: its fragment, up to a `/`. Ids have none of the characters that addresses escape, so
 * an escaped one is the same.
 */
export function idOf(address: string): string | undefined {
  const hash = address.indexOf("#");
  if (hash < 0) return undefined;
  const slash = address.indexOf("/", hash);
  const fragment = address.slice(hash + 1, slash < 0 ? undefined : slash);
  if (fragment === "") return undefined;
  return fragment.includes("%") ? unescaped(fragment) : fragment;
}

function unescaped(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
