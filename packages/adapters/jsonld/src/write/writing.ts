import type { ReportNode } from "@rapporteur/core";
import type { CitedAddresses } from "./cited-addresses.ts";

/** A node as the tree and the list of nodes hold it: `id`, `type`, and values by their terms. */
export type Description = Record<string, unknown> & { readonly id: string };

/** What is kept while one report is described. */
export interface Writing {
  /** The descriptions one after another, where nodes stand side by side and not in each other. */
  readonly list: Description[] | undefined;
  /** How often each id was given out. */
  readonly used: Map<string, number>;
  /** The nodes that have words, by id; of two with one id, the first. */
  readonly nodes: Map<string, ReportNode>;
  /** The words of nodes that registers point at, by id, as far as they were asked for. */
  readonly texts: Map<string, string>;
  /** Addresses of what is cited. */
  readonly cited: CitedAddresses;
  /** States already described. */
  readonly states: Set<string>;
}
