import type { Annex, Section } from "../model/section.ts";
import type { IndexEntry, ReportIndex } from "../tree/report-index.ts";
import { labelParts } from "./label-parts.ts";
import { isInside } from "./scope.ts";

/** How strictly a section's label is read. */
export interface SectionReading {
  /** Whether the label must be given from the top: always for a chapter. */
  readonly fromTop?: boolean;
  /** Whether capitals must agree: where no word says that a section is meant. */
  readonly exactCase?: boolean;
}

/**
 * The section that a label such as `IV.A` means, inside `scope` where one is given, else in the body. A label from
 * the top goes before one that begins further down; of several that fit none is chosen.
 */
export function resolveSection(
  index: ReportIndex,
  label: string,
  scope?: IndexEntry,
  { fromTop = false, exactCase = false }: SectionReading = {},
): IndexEntry | undefined {
  const sections = [...index.entries.values()].filter(
    (entry): entry is IndexEntry<Section> =>
      entry.node.type === "section" &&
      entry.node !== scope?.node &&
      (scope ? isInside(entry, scope) : entry.part === "sections"),
  );
  const parts = labelParts(label).join(".").split(".");
  const exact = choose(sections, parts, fromTop, scope, (one, other) => one === other);
  if (exact.length > 0 || exactCase) return exact.length === 1 ? exact[0] : undefined;
  const alike = choose(
    sections,
    parts,
    fromTop,
    scope,
    (one, other) => one.toLowerCase() === other.toLowerCase(),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

function choose(
  sections: readonly IndexEntry<Section>[],
  parts: readonly string[],
  fromTop: boolean,
  scope: IndexEntry | undefined,
  same: (one: string, other: string) => boolean,
): readonly IndexEntry[] {
  const depth = scope ? scope.ancestors.length + 1 : 0;
  const fitting = sections
    .map((entry) => ({ entry, path: labelPath(entry, depth) }))
    .filter(({ path }) => {
      const tail = path.slice(-parts.length);
      return (
        tail.length === parts.length &&
        tail.every((part, at) => part !== undefined && same(part, parts[at] ?? ""))
      );
    });
  const top = fitting.filter(({ path }) => path.length === parts.length);
  return (top.length > 0 || fromTop ? top : fitting).map(({ entry }) => entry);
}

/** The labels from the scope down to the section itself; dotted labels count by their last part. */
function labelPath({ node, ancestors }: IndexEntry<Section>, depth: number): readonly (string | undefined)[] {
  const around = ancestors.slice(depth).filter((one): one is Section | Annex => one.type === "section");
  return [...around, node].map(({ label }) => label?.replace(/^.*\.(?=.)/, ""));
}
