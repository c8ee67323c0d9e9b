import type { Label, LabelStyle } from "./label.ts";

/** Where a label goes among the open ones: at which depth (0 = outermost), in which reading, and whether it follows on. */
export interface Placement {
  readonly depth: number;
  readonly label: Label;
  readonly fits: boolean;
}

/**
 * Places a label among the labels that are open (outermost first) by its sequence alone: it continues the innermost
 * one that it follows, or opens a level below if it is the first of a style that is not open. `order` ranks the
 * styles, outermost first.
 */
export function placeLabel(
  open: readonly Label[],
  readings: readonly Label[],
  order: readonly LabelStyle[],
): Placement | undefined {
  return continuing(open, readings) ?? opening(open, readings, order) ?? outOfSequence(open, readings, order);
}

function continuing(open: readonly Label[], readings: readonly Label[]): Placement | undefined {
  for (let depth = open.length - 1; depth >= 0; depth--) {
    for (const label of readings) {
      if (follows(open[depth], label)) return { depth, label, fits: true };
    }
  }
  return undefined;
}

/** Whether a label is the next one after another of its style. Signs that do not count always are. */
function follows(before: Label | undefined, label: Label): boolean {
  if (!before || before.style !== label.style) return false;
  if (label.style === "bullet") return before.name === label.name;
  return label.value === before.value + 1 && before.under === label.under;
}

function opening(
  open: readonly Label[],
  readings: readonly Label[],
  order: readonly LabelStyle[],
): Placement | undefined {
  for (const label of readings) {
    if (label.value > 1 || open.some((other) => other.style === label.style)) continue;
    return { depth: depthUnder(open, label.style, order), label, fits: true };
  }
  return undefined;
}

/** The nearest reading in a style that is open; else a first one of its style that does not start at its beginning. */
function outOfSequence(
  open: readonly Label[],
  readings: readonly Label[],
  order: readonly LabelStyle[],
): Placement | undefined {
  let best: Placement | undefined;
  let bestGap = Number.POSITIVE_INFINITY;
  for (let depth = open.length - 1; depth >= 0; depth--) {
    for (const label of readings) {
      const other = open[depth];
      if (!other || other.style !== label.style) continue;
      // What is left out is likelier than what comes back.
      const gap = label.value > other.value ? label.value - other.value : 2 * (other.value - label.value) + 2;
      if (gap < bestGap) {
        bestGap = gap;
        best = { depth, label, fits: false };
      }
    }
  }
  if (best) return best;
  const label = readings.reduce<Label | undefined>(
    (least, one) => (!least || one.value < least.value ? one : least),
    undefined,
  );
  return label && { depth: depthUnder(open, label.style, order), label, fits: false };
}

function depthUnder(open: readonly Label[], style: LabelStyle, order: readonly LabelStyle[]): number {
  const rank = order.indexOf(style);
  const outer = open.findIndex((other) => order.indexOf(other.style) >= rank);
  return outer < 0 ? open.length : outer;
}
