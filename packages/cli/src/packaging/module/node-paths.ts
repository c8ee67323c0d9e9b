import type { Annex, Block, Paragraph, Point, Report, Section } from "@rapporteur/core";
import type { Path } from "./own-keys.ts";

/** A node that a report is cited by, and the way to it from the report. */
export interface NodePath<X> {
  readonly node: X;
  readonly path: Path;
  /** The annex it stands in, as it is cited: `annex I`; absent in the body. */
  readonly annex?: string | undefined;
  /** What stands around it and has a label of the same kind, outermost first. */
  readonly around: readonly X[];
}

/** All that can be cited by number or label, in the order of the report. What is quoted is cited by what is around. */
export interface NodePaths {
  readonly paragraphs: readonly NodePath<Paragraph>[];
  readonly points: readonly (NodePath<Point> & { readonly paragraph: Paragraph })[];
  readonly sections: readonly NodePath<Section>[];
}

/** Finds the paragraphs, points and sections of a report, each with the way to it. */
export function nodePaths(report: Report): NodePaths {
  const found = { paragraphs: [], points: [], sections: [] } satisfies NodePaths;
  inBlocks(report.summary, ["summary"], undefined, found);
  inBlocks(report.blocks, ["blocks"], undefined, found);
  inSections(report.sections, ["sections"], undefined, [], found);
  for (const [index, annex] of report.annexes.entries()) {
    const path = ["annexes", index];
    const name = annexName(annex);
    inBlocks(annex.blocks, [...path, "blocks"], name, found);
    inSections(annex.sections, [...path, "sections"], name, [], found);
  }
  return found;
}

/** How an annex is named in what stands in it: `annex I`. */
export function annexName({ label }: Annex): string {
  return label === undefined ? "annex" : `annex ${label}`;
}

interface Found {
  readonly paragraphs: NodePath<Paragraph>[];
  readonly points: (NodePath<Point> & { readonly paragraph: Paragraph })[];
  readonly sections: NodePath<Section>[];
}

function inSections(
  sections: readonly Section[],
  at: Path,
  annex: string | undefined,
  around: readonly Section[],
  found: Found,
): void {
  for (const [index, node] of sections.entries()) {
    const path = [...at, index];
    found.sections.push({ node, path, annex, around });
    inBlocks(node.blocks, [...path, "blocks"], annex, found);
    inSections(node.sections, [...path, "sections"], annex, [...around, node], found);
  }
}

function inBlocks(blocks: readonly Block[], at: Path, annex: string | undefined, found: Found): void {
  for (const [index, node] of blocks.entries()) {
    if (node.type !== "paragraph") continue;
    const path = [...at, index];
    found.paragraphs.push({ node, path, annex, around: [] });
    inPoints(node, node.points, [...path, "points"], annex, [], found);
  }
}

function inPoints(
  paragraph: Paragraph,
  points: readonly Point[],
  at: Path,
  annex: string | undefined,
  around: readonly Point[],
  found: Found,
): void {
  for (const [index, node] of points.entries()) {
    const path = [...at, index];
    found.points.push({ node, path, annex, around, paragraph });
    inPoints(paragraph, node.points, [...path, "points"], annex, [...around, node], found);
  }
}
