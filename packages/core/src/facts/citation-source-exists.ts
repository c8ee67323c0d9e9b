import type { Fact } from "./fact.ts";

/** The node that a citation stands in exists. */
export const citationSourceExists = {
  id: "citation-source-exists",
  check: ({ citations }, { entries }) =>
    citations
      .filter(({ source }) => !entries.has(source))
      .map(({ id, source }) => ({ node: id, data: { source } })),
} as const satisfies Fact;
