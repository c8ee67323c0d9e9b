import type { Diagnostic } from "@rapporteur/core";

/** Findings in the order of their places in a text; those without such a place come last, in the order they have. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort((one, other) => offsetOf(one) - offsetOf(other));
}

function offsetOf({ place }: Diagnostic): number {
  return place !== undefined && "offset" in place ? place.offset : Number.MAX_SAFE_INTEGER;
}
