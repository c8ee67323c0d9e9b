import { type Inline, ownInlines, type Report, type ReportNode, walk, walkInlines } from "@rapporteur/core";
import type { TableRecord } from "../mapping/table.ts";

/** The records of the marks of footnotes: masthead first, then in reading order, those in footnotes last. */
export function footnoteMarkRecords(report: Report): readonly TableRecord[] {
  const records: TableRecord[] = [];

  function addMarks(inlines: readonly Inline[], holder: TableRecord): void {
    walkInlines(inlines, (inline) => {
      if (inline.type !== "footnoteReference") return;
      records.push({ position: records.length + 1, footnote: inline.footnote, ...holder });
    });
  }

  const { title, subtitle = [], lines = [] } = report.masthead;
  for (const inlines of [...lines, title, subtitle]) addMarks(inlines, {});
  walk(report, (node, { ancestors }) => {
    let holder: TableRecord | undefined;
    for (const inlines of ownInlines(node)) {
      if (!holdsMark(inlines)) continue;
      holder ??= holderOf(node, ancestors);
      addMarks(inlines, holder);
    }
  });
  return records;
}

/** Quick look whether a closer one is worth it: most pieces of content have no mark. */
function holdsMark(inlines: readonly Inline[]): boolean {
  return inlines.some(({ type }) => type !== "text" && type !== "break");
}

function holderOf(node: ReportNode, ancestors: readonly ReportNode[]): TableRecord {
  if (node.type === "footnote") return { in_footnote: node.id };
  if (isSection(node)) return { section: node.id };
  return { section: ancestors.findLast(isSection)?.id, block: node.id };
}

function isSection({ type }: ReportNode): boolean {
  return type === "section" || type === "annex";
}
