import type { CitedPlace, Pinpoint } from "@rapporteur/core";

/** Paragraphs of a source that are cited together: 24 to 38, and how often. */
export interface ParagraphSpan {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly pinpoint: Pinpoint;
}

/** The cited places that are paragraphs with a number, in the order of the numbers; `"37 (h)"` counts as 37. */
export function paragraphSpans(places: readonly CitedPlace[]): readonly ParagraphSpan[] {
  return places
    .flatMap(({ pinpoint, count }) => {
      if (pinpoint?.type !== "paragraph") return [];
      const from = leadingNumber(pinpoint.from);
      const to = pinpoint.to === undefined ? from : leadingNumber(pinpoint.to);
      if (from === undefined || to === undefined || from < 1 || to < from) return [];
      return [{ from, to, count, pinpoint }];
    })
    .sort((one, other) => one.from - other.from || one.to - other.to);
}

function leadingNumber(label: string | undefined): number | undefined {
  const digits = /^\d{1,6}/.exec(label ?? "");
  return digits ? Number(digits[0]) : undefined;
}
