import type { Annex, Block, Report, Section } from "@rapporteur/core";

/** A step of reading a report from its first heading to its last block. */
export type ReadingStep =
  | { readonly kind: "heading"; readonly node: Section | Annex; readonly level: number }
  | { readonly kind: "block"; readonly node: Block };

/** The body and the annexes of a report as one list, in the order of reading; chapters are of level 1. */
export function readingOrder(report: Report): readonly ReadingStep[] {
  const steps: ReadingStep[] = report.blocks.map((node) => ({ kind: "block", node }));
  const add = (node: Section | Annex, level: number) => {
    steps.push({ kind: "heading", node, level });
    for (const block of node.blocks) steps.push({ kind: "block", node: block });
    for (const section of node.sections) add(section, level + 1);
  };
  for (const section of [...report.sections, ...report.annexes]) add(section, 1);
  return steps;
}
