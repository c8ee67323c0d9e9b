import type { Fact } from "./fact.ts";

/** The note through which a citation reached its source exists. */
export const citationViaExists = {
  id: "citation-via-exists",
  check: ({ citations }, { entries }) =>
    citations.flatMap(({ id, via }) =>
      via === undefined || entries.get(via)?.node.type === "footnote" ? [] : [{ node: id, data: { via } }],
    ),
} as const satisfies Fact;
