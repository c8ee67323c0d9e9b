import { type Citation, plainText, type Report, type ReportNode, walk } from "@rapporteur/core";
import type { AddFinding } from "./add-finding.ts";
import { citedText } from "./cited-text.ts";
import { type CitingNote, type History, startHistory } from "./earlier/history.ts";
import { resolveSource } from "./earlier/resolve-source.ts";
import { readNote } from "./notes/read-note.ts";
import { type Reading, startReading } from "./reading.ts";
import type { Issuer } from "./references/choose-body.ts";
import { issuerOfReport } from "./references/issuer-of.ts";
import { readRunning } from "./running/read-running.ts";
import { isNumberOff, mayBeCouncils } from "./suspect-body.ts";
import { wordsOf } from "./words/all-words.ts";
import type { CitationWords } from "./words/lexicon.ts";

/**
 * Finds the citations of a report: of its running text, then of its notes, each in order. Notes are read for all their
 * sources; words that point back (*ibid.*, "op. cit.", short titles) are led to what earlier notes cite. `add` gets
 * the doubts, with the id of the node they are about. Nothing is corrected. Linear in the length of the report.
 */
export function findCitations(report: Report, add: AddFinding): readonly Citation[] {
  const words = wordsOf(report.language);
  const issuer = issuerOfReport(report, words);
  const history = startHistory();
  const nodes = citingNodes(report);
  const found: Citation[] = [];
  for (let from = 0; from < nodes.length; from += TOGETHER)
    readTogether(nodes.slice(from, from + TOGETHER), { words, issuer, history, add }, found);
  return found;
}

/**
 * So many texts are read together: one pass over all of them after the other takes less time than all passes over
 * each, and what is no longer needed of a long report can be cleared away.
 */
const TOGETHER = 128;

interface Context {
  readonly words: CitationWords;
  readonly issuer: Issuer;
  readonly history: History;
  readonly add: AddFinding;
}

function readTogether(
  nodes: readonly CitingNode[],
  { words, issuer, history, add }: Context,
  found: Citation[],
): void {
  const readings = nodes.map(({ node }) => startReading(citedText(node), words, issuer));
  const sources = readings.map((reading, index) =>
    nodes[index]?.note ? readNote(reading) : readRunning(reading, 0, reading.text.length),
  );
  for (const [index, { node, note }] of nodes.entries()) {
    const reading = readings[index];
    if (reading) reportDoubts(reading, issuer, (code, data) => add(code, data, node.id));
    const own: Citation[] = [];
    for (const source of sources[index] ?? []) {
      const id = citationId(node, own.length + 1);
      own.push(resolveSource(source, { id, source: node.id, note, earlier: own }, history, add));
    }
    if (note) history.add(note, own);
    for (const citation of own) found.push(citation);
  }
}

/** A node that may cite; a footnote with its label. */
interface CitingNode {
  readonly node: ReportNode;
  readonly note?: CitingNote | undefined;
}

function citingNodes(report: Report): readonly CitingNode[] {
  const nodes: CitingNode[] = [];
  walk(report, (node) => {
    if (node.type === "footnote") {
      nodes.push({ node, note: { id: node.id, label: node.label, series: seriesOf(node.id) } });
    } else if (mayCite(plainText(node))) nodes.push({ node });
  });
  return nodes;
}

function reportDoubts(
  reading: Reading,
  issuer: Issuer,
  add: (code: Parameters<AddFinding>[0], data: Parameters<AddFinding>[1]) => void,
): void {
  for (const { named } of reading.references) {
    if (named === undefined) continue;
    const data = { text: reading.text.slice(named.opens, named.end) };
    if (mayBeCouncils(named, reading, issuer)) add("resolution-body-doubtful", data);
    else if (isNumberOff(named, issuer)) add("resolution-number-doubtful", data);
  }
}

/** Whether running text holds what any citation in it does; a cheap look before it is read. */
function mayCite(text: string): boolean {
  return (
    text.includes("/") || text.includes("www.") || /\d\s?[A-Z]?[A-Z]?\s?\((?:19|20|E?S-|[IVXL])/.test(text)
  );
}

/** `cite-59-1` in note 59, `cite-para-5-1` in paragraph 5; in an annex the annex leads. */
function citationId({ id, type }: ReportNode, index: number): string {
  const series = seriesOf(id);
  const own = id.slice(series.length);
  return `${series}cite-${type === "footnote" ? own.replace(/^fn-/, "") : own}-${index}`;
}

/** The part of an id that tells what is in an annex, or under a table, from what has the same label elsewhere. */
function seriesOf(id: string): string {
  return /^(?:annex|table)-(?:.*?-)??(?=(?:fn|para|sec|table|figure|quote)-)/.exec(id)?.[0] ?? "";
}
