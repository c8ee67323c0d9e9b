import { labelReadings, type Paragraph, type Point, type Section } from "@rapporteur/core";
import type { NodePath } from "./node-paths.ts";

/** What a paragraph is cited by: `83`, `annex I, 3`; undefined without a number. */
export function labelOfParagraph({ node, annex }: NodePath<Paragraph>): string | undefined {
  return node.number === undefined ? undefined : inAnnex(annex, node.number);
}

/** What a point is cited by: `83 (h) (ii)`; undefined where its paragraph has no number, or for a bullet. */
export function labelOfPoint({
  node,
  annex,
  around,
  paragraph,
}: NodePath<Point> & { readonly paragraph: Paragraph }): string | undefined {
  if (paragraph.number === undefined) return undefined;
  let label = paragraph.number;
  for (const point of [...around, node]) {
    if (labelReadings(point.label).length === 0) return undefined;
    // "115.3" says its paragraph itself.
    label = point.label.startsWith(`${label}.`) ? point.label : `${label} (${point.label})`;
  }
  return inAnnex(annex, label);
}

/** What a section is cited by: `IV.A`, `annex I, A`; undefined where it, or what is around it, has no label. */
export function labelOfSection({ node, annex, around }: NodePath<Section>): string | undefined {
  const labels = [...around, node].flatMap(({ label }) => (label === undefined ? [] : [label]));
  return labels.length === around.length + 1 ? inAnnex(annex, labels.join(".")) : undefined;
}

/** A label with the annex before it, if it stands in one. */
export function inAnnex(annex: string | undefined, label: string): string {
  return annex === undefined ? label : `${annex}, ${label}`;
}
