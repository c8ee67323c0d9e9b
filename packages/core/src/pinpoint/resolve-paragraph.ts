import type { Paragraph, Point } from "../model/block.ts";
import type { IndexEntry, ReportIndex } from "../tree/report-index.ts";
import { labelParts, onlyLabelled } from "./label-parts.ts";
import { isInside } from "./scope.ts";

/** The paragraph or point that a label such as `83 (h) (ii)` or `115.3` means, inside `scope` where one is given. */
export function resolveParagraph(
  index: ReportIndex,
  label: string,
  scope?: IndexEntry,
): IndexEntry | undefined {
  const parts = labelParts(label);
  if (scope?.node.type === "paragraph" || scope?.node.type === "point") {
    const inside = pointUnder(scope.node, parts);
    if (inside) return index.entries.get(inside.id);
  }
  const numbered = [...index.entries.values()].filter(isNumbered);
  for (const candidates of groups(index, numbered, scope)) {
    const found = among(candidates, parts);
    if (found === "several") return undefined;
    if (found) return index.entries.get(found.id);
  }
  return undefined;
}

/** Where to look, one after the other: the body, the summary, then annexes that go on with the body's numbers. */
function groups(index: ReportIndex, numbered: readonly IndexEntry<Paragraph>[], scope?: IndexEntry) {
  if (scope) return [numbered.filter((entry) => isInside(entry, scope))];
  const own = new Set(
    index.report.annexes
      .filter((annex) =>
        numbered.some(({ node, ancestors }) => node.number === "1" && ancestors[0] === annex),
      )
      .map(({ id }) => id),
  );
  return [
    numbered.filter(({ part }) => part === "blocks" || part === "sections"),
    numbered.filter(({ part }) => part === "summary"),
    numbered.filter(({ part, ancestors }) => part === "annexes" && !own.has(ancestors[0]?.id ?? "")),
  ];
}

function among(candidates: readonly IndexEntry<Paragraph>[], parts: readonly string[]) {
  const [first = "", second, ...others] = parts;
  const rest = second === undefined ? [] : [second, ...others];
  const withNumber = (number: string) =>
    candidates.filter(({ node }) => node.number?.replace(/\s+/g, "").toLowerCase() === number.toLowerCase());

  // "12A" and "83 bis" may be numbers of their own.
  const compound = second === undefined ? [] : withNumber(first + second);
  if (compound.length > 0) return compound.length > 1 ? "several" : pointUnder(compound[0]?.node, others);
  const plain = withNumber(first);
  if (plain.length > 0) return plain.length > 1 ? "several" : pointUnder(plain[0]?.node, rest);
  // "115.3" is a point of paragraph 115.
  const [number = "", ...dotted] = first.split(".");
  const holders = dotted.length > 0 ? withNumber(number) : [];
  return holders.length > 1 ? "several" : pointUnder(holders[0]?.node, parts);
}

function pointUnder(
  node: Paragraph | Point | undefined,
  labels: readonly string[],
): Paragraph | Point | undefined {
  let inner = node;
  for (const label of labels)
    inner = inner && onlyLabelled<Point>(inner.points, label, (point) => point.label);
  return inner;
}

function isNumbered(entry: IndexEntry): entry is IndexEntry<Paragraph> {
  const { node, ancestors } = entry;
  return (
    node.type === "paragraph" && node.number !== undefined && !ancestors.some(({ type }) => type === "quote")
  );
}
