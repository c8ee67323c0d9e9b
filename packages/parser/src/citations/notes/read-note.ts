import type { DraftSource } from "../draft-source.ts";
import type { Reading } from "../reading.ts";
import { type Before, readSource } from "./read-source.ts";
import { splitSources } from "./split-sources.ts";

/** Reads the sources of a note, in order. A note that only explains gives none. */
export function readNote(reading: Reading): readonly DraftSource[] {
  const spans = splitSources(reading);
  const sources: DraftSource[] = [];
  let before: Before = { relation: "cites", inputs: false };
  for (const [index, span] of spans.entries()) {
    // What stands in a list of sources is one, even if nothing more tells it.
    const listed = !span.first || spans[index + 1]?.first === false;
    const read = readSource(reading, span, before, listed);
    sources.push(...read.sources);
    before = read.before;
  }
  return sources;
}
