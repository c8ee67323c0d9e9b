import type { Fact } from "./fact.ts";

/** Every footnote has a mark in the text. */
export const footnoteIsReferenced = {
  id: "footnote-is-referenced",
  check: ({ footnotes }, { marks }) => {
    const marked = new Set(marks.map(({ footnote }) => footnote));
    return footnotes
      .filter(({ id }) => !marked.has(id))
      .map(({ id, label }) => ({ node: id, data: { label } }));
  },
} as const satisfies Fact;
