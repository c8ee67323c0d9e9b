import {
  type Inline,
  ownInlines,
  type Paragraph,
  plainText,
  type Report,
  type Table,
  walk,
} from "@rapporteur/core";

/** Words of inline content as a page shows them: with the marks of notes. */
export function shown(inlines: readonly Inline[], report: Report): string {
  return inlines
    .map((inline) => {
      if (inline.type === "text") return inline.value;
      if (inline.type === "break") return "\n";
      if (inline.type !== "footnoteReference") return shown(inline.children, report);
      return report.footnotes.find(({ id }) => id === inline.footnote)?.label ?? "?";
    })
    .join("");
}

/** Words of inline content, white space folded to single spaces. */
export function folded(content: readonly Inline[]): string {
  return plainText(content).replace(/\s+/g, " ").trim();
}

/** All paragraphs of a report, wherever they stand, in reading order. */
export function allParagraphs(report: Report): readonly Paragraph[] {
  const found: Paragraph[] = [];
  walk(report, (node) => {
    if (node.type === "paragraph") found.push(node);
  });
  return found;
}

/** All tables of a report, in reading order. */
export function allTables(report: Report): readonly Table[] {
  const found: Table[] = [];
  walk(report, (node) => {
    if (node.type === "table") found.push(node);
  });
  return found;
}

/** The ids of the nodes in which the marks of a note stand; `masthead` for the masthead. */
export function marksIn(report: Report, note: string): readonly string[] {
  const { title, subtitle = [], lines = [] } = report.masthead;
  const found = [title, subtitle, ...lines].some((line) => marks(line, note)) ? ["masthead"] : [];
  walk(report, (node) => {
    if (ownInlines(node).some((inlines) => marks(inlines, note))) found.push(node.id);
  });
  return found;
}

function marks(inlines: readonly Inline[], note: string): boolean {
  return inlines.some((inline) => {
    if (inline.type === "footnoteReference") return inline.footnote === note;
    return "children" in inline && marks(inline.children, note);
  });
}
