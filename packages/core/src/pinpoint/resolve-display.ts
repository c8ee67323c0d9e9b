import type { Figure, Table } from "../model/block.ts";
import { plainText } from "../tree/plain-text.ts";
import type { IndexEntry, ReportIndex } from "../tree/report-index.ts";
import { pinpointKind } from "./pinpoint-kind.ts";
import { isInside } from "./scope.ts";

/**
 * The table or figure whose caption prints this label (`Table 1`), inside `scope` where one is given; where captions
 * print none, the one whose id has it. Without a label, the only one there is.
 */
export function resolveDisplay(
  index: ReportIndex,
  kind: "table" | "figure",
  label: string,
  scope?: IndexEntry,
): IndexEntry | undefined {
  const displays = [...index.entries.values()].filter(
    (entry): entry is IndexEntry<Table | Figure> =>
      entry.node.type === kind && (scope ? isInside(entry, scope) : entry.part !== "annexes"),
  );
  if (label === "") return displays.length === 1 ? displays[0] : undefined;
  const printed = displays.filter(({ node }) => printedLabel(node)?.toLowerCase() === label.toLowerCase());
  if (printed.length > 0) return printed.length === 1 ? printed[0] : undefined;
  const unprinted = displays.filter(({ node }) => printedLabel(node) === undefined);
  const tail = `${kind}-${label}`.toLowerCase();
  const byId = unprinted.filter(({ node }) => `-${node.id.toLowerCase()}`.endsWith(`-${tail}`));
  return byId.length === 1 ? byId[0] : undefined;
}

/** The label that a caption begins with: `"1"` of "Table 1. Arrivals"; undefined if it prints none. */
export function printedLabel(node: Table | Figure): string | undefined {
  const [, word = "", label] =
    /^\s*(\p{L}+)\.?\s+([0-9]+(?:\.[0-9]+)*|[IVXLC]+|[A-Z])(?![\p{L}\p{N}])/u.exec(
      plainText(node.caption ?? []),
    ) ?? [];
  return pinpointKind(word) === node.type ? label : undefined;
}
