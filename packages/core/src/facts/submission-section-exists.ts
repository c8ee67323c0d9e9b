import type { Fact } from "./fact.ts";

/** The section that summarizes what a State reported exists. */
export const submissionSectionExists = {
  id: "submission-section-exists",
  check: ({ stateSubmissions }, { entries }) =>
    stateSubmissions
      .filter(({ section }) => entries.get(section)?.node.type !== "section")
      .map(({ id, section }) => ({ node: id, data: { section } })),
} as const satisfies Fact;
