import {
  type Inline,
  type Paragraph,
  type Point,
  plainText,
  type Report,
  type Section,
} from "@rapporteur/core";

/** Labels of the notes that inline content marks, in order. */
export function marks(inlines: readonly Inline[], report: Report): readonly string[] {
  return inlines.flatMap((inline) => {
    if (inline.type === "footnoteReference") {
      return [report.footnotes.find(({ id }) => id === inline.footnote)?.label ?? "?"];
    }
    return "children" in inline ? marks(inline.children, report) : [];
  });
}

/** Addresses of the links in inline content, in order. */
export function urls(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    if (inline.type === "link") return [inline.url];
    return "children" in inline ? urls(inline.children) : [];
  });
}

/** All words of a paragraph or point, with those of its points and its closing. */
export function allWords({ content, points, closing }: Paragraph | Point): string {
  return [plainText(content), ...points.map(allWords), ...(closing ? [plainText(closing)] : [])].join("\n");
}

/** One section with its path of labels ("III.A") and the labels above it. */
export interface PlacedSection {
  readonly section: Section;
  readonly path: string;
  readonly parent: string | null;
}

/** The sections of a report with a label, in reading order. */
export function labelledSections(report: Report): readonly PlacedSection[] {
  const visit = (section: Section, above: readonly string[]): readonly PlacedSection[] => {
    const labels = section.label === undefined ? above : [...above, section.label];
    const own =
      section.label === undefined ? [] : [{ section, path: labels.join("."), parent: above.at(-1) ?? null }];
    return [...own, ...section.sections.flatMap((inner) => visit(inner, labels))];
  };
  return report.sections.flatMap((section) => visit(section, []));
}

/** The numbered paragraphs of a report's body, in reading order, annexes left out. */
export function numberedParagraphs(report: Report): readonly Paragraph[] {
  const inSection = ({ blocks, sections }: Section): readonly Paragraph[] => [
    ...blocks.filter((block): block is Paragraph => block.type === "paragraph" && block.number !== undefined),
    ...sections.flatMap(inSection),
  ];
  return report.sections.flatMap(inSection);
}
