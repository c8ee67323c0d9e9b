import type { Account, AccountEntry, AccountFault, Report } from "@rapporteur/core";
import { latinLookalikes } from "../labels/other-scripts.ts";
import { isPiece } from "../pieces/piece.ts";
import type { Discard } from "../pieces/set-furniture-aside.ts";
import type { PrintedDocument, PrintedRun } from "../printed/printed.ts";
import type { Claim } from "./claim.ts";
import { type NodeText, nodeTexts } from "./node-texts.ts";
import { type Span, tile } from "./tile.ts";

/**
 * Draws up the conservation account of a reading. Two things are checked apart from each other: that each printed
 * stretch is claimed once, by a node or a discard; and that each node of the finished report says what it claimed.
 */
export function accountFor(
  document: PrintedDocument,
  report: Report,
  claims: readonly Claim[],
  discards: readonly Discard[],
): Account {
  const spans = [...claimedSpans(claims), ...discardedSpans(document, discards)];
  const { whiteSpace, faults } = tile(document.text, spans);
  const labels = new Map(report.footnotes.map(({ id, label }) => [id, label]));
  const texts = nodeTexts(report, labels);
  return {
    total: document.text.length,
    whiteSpace,
    nodes: sum(spans.filter(({ node }) => node !== undefined)),
    discards: sum(spans.filter(({ node }) => node === undefined)),
    faults: [
      ...faults.map(({ start, end, reason }) => ({
        reason,
        text: document.text.slice(start, Math.min(end, start + 80)),
        place: document.locate(start, end),
      })),
      ...textFaults(claims, texts, document),
    ],
  };
}

function claimedSpans(claims: readonly Claim[]): Span[] {
  return claims.flatMap(({ node, kind, prefix, runs }) =>
    [...prefix, ...runs].map(({ start, end }) => ({ start, end, kind, node })),
  );
}

function discardedSpans(document: PrintedDocument, discards: readonly Discard[]): Span[] {
  const spans: Span[] = document.discards.map(({ reason, start, end }) => ({
    start,
    end,
    kind: reason,
    node: undefined,
  }));
  for (const { reason, pieces } of discards) {
    for (const entry of pieces) {
      if (isPiece(entry))
        for (const { start, end } of entry.runs) spans.push({ start, end, kind: reason, node: undefined });
      for (const row of isPiece(entry) ? [] : entry.table.rows) {
        for (const { runs } of row.cells) {
          for (const { start, end } of runs) spans.push({ start, end, kind: reason, node: undefined });
        }
      }
    }
  }
  return spans;
}

function sum(spans: readonly Span[]): AccountEntry[] {
  const entries = new Map<string, { pieces: Set<string | Span>; characters: number }>();
  for (const span of spans) {
    const entry = entries.get(span.kind) ?? { pieces: new Set(), characters: 0 };
    entry.pieces.add(span.node ?? span);
    entry.characters += span.end - span.start;
    entries.set(span.kind, entry);
  }
  return [...entries].map(([kind, { pieces, characters }]) => ({ kind, pieces: pieces.size, characters }));
}

function textFaults(
  claims: readonly Claim[],
  texts: ReadonlyMap<string, NodeText>,
  document: PrintedDocument,
): AccountFault[] {
  const faults: AccountFault[] = [];
  const claimed = new Set<string>();
  for (const { node, kind, prefix, runs, verbatim } of claims) {
    if (!verbatim) continue;
    claimed.add(node);
    const text = texts.get(node);
    const printed = bare(words(runs));
    const label = words(prefix);
    // Of a note that its source marks as one, the source's own sign is the label.
    const known = prefix.length === 0 && kind === "footnotes";
    const same = text !== undefined && bare(text.words) === printed && (known || labelled(text.label, label));
    if (same) continue;
    const start = prefix[0]?.start ?? runs[0]?.start ?? 0;
    faults.push({ reason: "text-differs", text: printed.slice(0, 80), place: document.locate(start), node });
  }
  for (const [node, text] of texts) {
    if (claimed.has(node) || bare(text.words) === "") continue;
    faults.push({ reason: "text-differs", text: text.words.slice(0, 80), node });
  }
  return faults;
}

const words = (runs: readonly PrintedRun[]): string =>
  // Brackets around a mark belong to it; the node says its label alone.
  runs.map(({ text, mark }) => (mark === undefined ? text : text.replace(/[()[\]^\s]/g, ""))).join("");
const bare = (text: string): string => text.replace(/\s+/g, "");

/** Whether a node's label is what is printed before its words, brackets, stops and the word "Annex" apart. */
function labelled(label: string | undefined, printed: string): boolean {
  if (label === undefined) return true;
  if (bare(printed) === label) return true;
  const parts = printed.split(/[\s().:،、．–—-]+/).filter((part) => part !== "");
  return (
    parts.some((part) => part === label || latinLookalikes(part) === label) ||
    bare(printed).startsWith(`${label}.`)
  );
}
