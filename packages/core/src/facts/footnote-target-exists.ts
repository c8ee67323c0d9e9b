import type { Fact } from "./fact.ts";

/** Every mark of a footnote has its footnote. */
export const footnoteTargetExists = {
  id: "footnote-target-exists",
  check: (_report, { marks, entries }) =>
    marks
      .filter(({ footnote }) => entries.get(footnote)?.node.type !== "footnote")
      .map(({ footnote, holder }) => ({ node: holder?.node.id, data: { footnote } })),
} as const satisfies Fact;
