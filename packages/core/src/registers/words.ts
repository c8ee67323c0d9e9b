import type { Citation } from "../model/citation.ts";
import type { Act, Recommendation } from "../model/recommendation.ts";
import { fullText } from "../tree/full-text.ts";
import { plainText } from "../tree/plain-text.ts";
import { type Indexed, indexOf, type ReportIndex } from "../tree/report-index.ts";

/** The words of a citation, as printed; empty if its source is not there. */
export function citationWords(source: Indexed, { source: id, start, end }: Citation): string {
  return ownWords(source, id).slice(start, end);
}

/** The words of one act of a recommendation, as printed; empty if its node is not there. */
export function actWords(source: Indexed, { paragraph, point }: Recommendation, { start, end }: Act): string {
  return ownWords(source, point ?? paragraph).slice(start, end);
}

/** All words of a recommendation, the points inside it included; empty if its node is not there. */
export function recommendationText(source: Indexed, { paragraph, point }: Recommendation): string {
  const node = indexOf(source).entries.get(point ?? paragraph)?.node;
  return node ? fullText(node) : "";
}

/** The words of nodes that were asked for through an index: one long paragraph may be cited thousands of times. */
const asked = new WeakMap<ReportIndex, Map<string, string>>();

function ownWords(source: Indexed, id: string): string {
  const index = indexOf(source);
  const known = asked.get(index) ?? new Map<string, string>();
  asked.set(index, known);
  const words = known.get(id) ?? plainTextOf(index, id);
  known.set(id, words);
  return words;
}

function plainTextOf({ entries }: ReportIndex, id: string): string {
  const node = entries.get(id)?.node;
  return node ? plainText(node) : "";
}
