import type { Fact } from "./fact.ts";

/** The citations that an ambiguous one may mean exist, and it is none of them itself. */
export const citationCandidatesExist = {
  id: "citation-candidates-exist",
  check: (report, { citations }) =>
    report.citations.flatMap(({ id, candidates = [] }) =>
      candidates
        .filter((candidate) => candidate === id || !citations.has(candidate))
        .map((candidate) => ({ node: id, data: { candidate } })),
    ),
} as const satisfies Fact;
