import type { Fact } from "./fact.ts";

/** A session does not end before it begins. */
export const sessionDatesInOrder = {
  id: "session-dates-in-order",
  check: ({ masthead: { session } }) => {
    const { start, end } = session ?? {};
    return start !== undefined && end !== undefined && end < start ? [{ data: { start, end } }] : [];
  },
} as const satisfies Fact;
