const chunks = /\d+|\D+/g;

/**
 * Compares two texts as a person sorts them: `para-9` stands before `para-10`. Different texts never compare as
 * equal, so that a set has one order only.
 */
export function compareNaturally(one: string, other: string): number {
  const ones = one.match(chunks) ?? [];
  const others = other.match(chunks) ?? [];
  for (let at = 0; at < Math.min(ones.length, others.length); at++) {
    const difference = compareChunks(ones[at] ?? "", others[at] ?? "");
    if (difference !== 0) return difference;
  }
  return ones.length - others.length || compareUnits(one, other);
}

/** Whether a list stands in natural order, nothing twice: then a set of the same members says it all. */
export function isInNaturalOrder(list: readonly string[]): boolean {
  for (let at = 1; at < list.length; at++) {
    if (compareNaturally(list[at - 1] ?? "", list[at] ?? "") >= 0) return false;
  }
  return true;
}

function compareChunks(one: string, other: string): number {
  if (!startsWithDigit(one) || !startsWithDigit(other)) return compareUnits(one, other);
  const figures = one.replace(/^0+/, "");
  const otherFigures = other.replace(/^0+/, "");
  return figures.length - otherFigures.length || compareUnits(figures, otherFigures);
}

function startsWithDigit(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
}

function compareUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
