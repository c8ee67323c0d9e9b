import type { Fact } from "./fact.ts";

/** No two nodes or entries of registers have the same id. */
export const idIsUnique = {
  id: "id-is-unique",
  check: (_report, { repeatedIds }) => repeatedIds.map((id) => ({ node: id, data: { id } })),
} as const satisfies Fact;
