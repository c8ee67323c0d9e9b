import type { Span } from "../cited-text.ts";
import type { Reading } from "../reading.ts";
import { enclosedStretches } from "./enclosed-stretches.ts";

/** A stretch of a note that holds a source; `first` where a sentence begins. */
export interface SourceSpan extends Span {
  readonly first: boolean;
}

/** The words that lead in to the providers of inputs are no longer than this. */
const LONGEST_LEAD = 200;

/** Where a stretch ends and the next begins. */
interface Cut extends Span {
  readonly sentence: boolean;
}

/**
 * Splits a note where one source ends and the next begins: at semicolons, at the ends of sentences after which
 * another begins as sources do, and before inputs joined by "and". Quotations, brackets, addresses and titles are not
 * split.
 */
export function splitSources(reading: Reading): readonly SourceSpan[] {
  const { plain: text } = reading;
  const cuts = possibleCuts(reading);
  if (cuts.length === 0) return [{ start: 0, end: text.length, first: true }];
  const spans: SourceSpan[] = [];
  const closed = enclosedStretches(text);
  let start = 0;
  let first = true;
  let stretch = 0;
  for (const cut of cuts) {
    while ((closed[stretch]?.end ?? Number.POSITIVE_INFINITY) <= cut.start) stretch++;
    if (cut.start < start || cut.start >= (closed[stretch]?.start ?? text.length)) continue;
    if (cut.start > start) spans.push({ start, end: cut.start, first });
    start = cut.end;
    first = cut.sentence;
  }
  if (start < text.length) spans.push({ start, end: text.length, first });
  return spans;
}

function possibleCuts({
  plain: text,
  italics,
  speaksOfInputs,
  patterns: { opener, joints, inputs },
}: Reading): readonly Cut[] {
  const cuts: Cut[] = [];
  for (let at = text.indexOf(";"); at >= 0; at = text.indexOf(";", at + 1))
    cuts.push({ start: at, end: at + 1, sentence: false });
  const semicolons = cuts.length;
  let italic = 0;
  for (let at = text.indexOf(". "); at >= 0; at = text.indexOf(". ", at + 1)) {
    while ((italics[italic]?.end ?? Number.POSITIVE_INFINITY) <= at + 1) italic++;
    opener.lastIndex = at + 1;
    if (at < (italics[italic]?.start ?? text.length) && opener.test(text))
      cuts.push({ start: at, end: at + 1, sentence: true });
  }
  const sentences = cuts.length;
  if (inputs !== undefined && speaksOfInputs) {
    for (const match of text.matchAll(joints)) {
      const end = match.index + match[0].length;
      const after = text.slice(end, end + LONGEST_LEAD);
      if (inputs.plural.test(after) || inputs.single.test(after))
        cuts.push({ start: match.index, end, sentence: false });
    }
  }
  const ordered = cuts.length === semicolons || (semicolons === 0 && cuts.length === sentences);
  return ordered ? cuts : cuts.sort((one, other) => one.start - other.start);
}
