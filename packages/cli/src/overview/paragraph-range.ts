/** The numbered paragraphs of a stretch of a report: how many, and the first and last number as printed. */
export interface ParagraphRange {
  readonly count: number;
  readonly first?: string | undefined;
  readonly last?: string | undefined;
}

/** The range of numbers in reading order. */
export function paragraphRange(numbers: readonly string[]): ParagraphRange {
  const first = numbers[0];
  const last = numbers[numbers.length - 1];
  return first === undefined || last === undefined ? { count: 0 } : { count: numbers.length, first, last };
}

/** A range as it is printed: "1–3", "7", or nothing. */
export function rangeWords({ first, last }: ParagraphRange): string {
  if (first === undefined || last === undefined) return "";
  return first === last ? first : `${first}–${last}`;
}
