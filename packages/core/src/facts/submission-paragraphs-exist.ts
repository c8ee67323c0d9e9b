import type { Finding } from "../contract/define-diagnostics.ts";
import type { Fact } from "./fact.ts";

/** The paragraphs of what a State reported exist and stand inside its section. */
export const submissionParagraphsExist = {
  id: "submission-paragraphs-exist",
  check: ({ stateSubmissions }, { entries }) => {
    const findings: Finding[] = [];
    for (const { id, section, paragraphs } of stateSubmissions) {
      for (const paragraph of paragraphs) {
        const entry = entries.get(paragraph);
        const inside = entry?.ancestors.some((ancestor) => ancestor.id === section) === true;
        if (!inside || entry?.node.type !== "paragraph")
          findings.push({ node: id, data: { paragraph, section } });
      }
    }
    return findings;
  },
} as const satisfies Fact;
