import { plainText, type Report, type ReportNode, walk } from "@rapporteur/core";

/** The paragraphs of a report in reading order, as an axis from 0 to 1, with the chapters that divide it. */
export interface ParagraphAxis {
  /** How many paragraphs there are. */
  readonly length: number;
  readonly chapters: readonly AxisChapter[];
  /** Where the middle of a paragraph stands, by the id of the paragraph; what is unknown stands at the beginning. */
  readonly placeOf: (paragraph: string) => number;
}

/** A chapter or annex on the axis, or what stands before the first. */
export interface AxisChapter {
  readonly id: string;
  readonly label?: string | undefined;
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/** Lays out the paragraphs of a report. Points stand where their paragraph does; quotations are no paragraphs. */
export function paragraphAxis(report: Report): ParagraphAxis {
  const order = new Map<string, number>();
  const spans = new Map<ReportNode, { first: number; last: number }>();
  walk(report, (node, { part, ancestors }) => {
    if (part === "footnotes" || node.type === "quote") return "skip";
    if (node.type !== "paragraph") return;
    const place = order.size;
    order.set(node.id, place);
    const outermost = ancestors[0];
    if (outermost?.type === "section" || outermost?.type === "annex") {
      spans.set(outermost, { first: spans.get(outermost)?.first ?? place, last: place });
    }
    return "skip";
  });
  const length = order.size;
  const before = [...spans.values()].reduce((least, { first }) => Math.min(least, first), length);
  const opening = { id: "opening", title: "Before the first chapter", start: 0, end: before / length };
  const chapters = [...report.sections, ...report.annexes].flatMap((section) => {
    const span = spans.get(section);
    if (!span) return [];
    const title = plainText(section.title).replace(/\s+/g, " ");
    const { id, label } = section;
    return [{ id, label, title, start: span.first / length, end: (span.last + 1) / length }];
  });
  return {
    length,
    chapters: before > 0 ? [opening, ...chapters] : chapters,
    placeOf: (paragraph) => ((order.get(paragraph) ?? 0) + 0.5) / length,
  };
}
