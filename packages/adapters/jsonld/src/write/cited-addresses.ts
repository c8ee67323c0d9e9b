import type { Citation, Report } from "@rapporteur/core";
import { citedAddress } from "./cited-address.ts";

/** The addresses of what a report cites, found once. Citations that have none are left out. */
export interface CitedAddresses {
  readonly byCitation: ReadonlyMap<Citation, string>;
  /** By the id of the node that cites. */
  readonly byNode: ReadonlyMap<string, ReadonlySet<string>>;
  readonly all: ReadonlySet<string>;
}

/** Finds the addresses of what a report cites. */
export function citedAddresses({ citations }: Report): CitedAddresses {
  const byCitation = new Map<Citation, string>();
  const byNode = new Map<string, Set<string>>();
  for (const citation of citations) {
    const address = citedAddress(citation);
    if (address === undefined) continue;
    byCitation.set(citation, address);
    const known = byNode.get(citation.source);
    if (known) known.add(address);
    else byNode.set(citation.source, new Set([address]));
  }
  return { byCitation, byNode, all: new Set(byCitation.values()) };
}
