import type { CitationRelation } from "@rapporteur/core";
import type { DraftSource } from "../draft-source.ts";
import { firstFrom, pinpointsIn, type Reading, relationOf } from "../reading.ts";
import { readRunning } from "../running/read-running.ts";
import { readBackward } from "./read-backward.ts";
import { readInputs } from "./read-inputs.ts";
import { readNamed } from "./read-named.ts";
import type { SourceSpan } from "./split-sources.ts";

/** What the sources before one in the same note hand on to it. */
export interface Before {
  /** "See" holds for all sources of a sentence. */
  readonly relation: CitationRelation;
  readonly inputs: boolean;
}

/** The sources of a stretch of a note; none where it is a sentence that names none. */
export interface SourcesRead {
  readonly sources: readonly DraftSource[];
  readonly before: Before;
}

/** Reads one stretch of a note, as parted by semicolons: mostly one source, several where "and" joins symbols. */
export function readSource(reading: Reading, span: SourceSpan, before: Before, listed: boolean): SourcesRead {
  const { text, patterns } = reading;
  patterns.lead.lastIndex = span.start;
  const lead = patterns.lead.exec(text);
  const see = lead?.[1];
  const relation = see === undefined ? (span.first ? "cites" : before.relation) : relationOf(see, patterns);
  const start = span.start + (lead?.[0].length ?? 0);
  const end = trimmedEnd(text, start, span.end);
  const none = { sources: [], before: { relation, inputs: false } };
  if (start >= end) return none;

  const providers = readInputs(reading, start, end, before.inputs && !span.first);
  if (providers.length > 0) {
    const sources = providers.map((provider) => ({
      start: provider.start,
      end: provider.end,
      relation,
      pinpoints: [],
      way: {
        by: "name" as const,
        kind: "input" as const,
        target: { title: provider.name },
        identified: true,
        byTitleOnly: false,
      },
    }));
    return { sources, before: { relation, inputs: true } };
  }
  const backward = readBackward(reading, start, end);
  if (backward !== undefined) {
    const pinpoints = pinpointsIn(reading, start, end);
    return { sources: [{ start, end, relation, pinpoints, way: backward }], before: none.before };
  }
  const sources = isSentence(reading, start, end)
    ? readRunning(reading, start, end).map((source) => ({ ...source, relation }))
    : readNamed(reading, { start, end, relation, certain: see !== undefined || listed });
  return { sources, before: none.before };
}

/** The end of a stretch without the marks that part it from the next; the full stop of an abbreviation stays. */
function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && " \n\t.,;".includes(text.charAt(at - 1))) at--;
  if (text.charAt(at) !== ".") return at;
  return /\b(?:ibid|cit|al|eds?|seqq?)$/i.test(text.slice(Math.max(start, at - 6), at)) ? at + 1 : at;
}

/** Whether a stretch has a verb of its own, outside titles and brackets: then it explains, and names no source. */
function isSentence({ plain, italics, patterns }: Reading, start: number, end: number): boolean {
  if (!patterns.verb.test(plain.slice(start, end))) return false;
  let words = "";
  let done = start;
  for (let index = Math.max(0, firstFrom(italics, start) - 1); index < italics.length; index++) {
    const span = italics[index];
    if (span === undefined || span.start >= end) break;
    words += `${plain.slice(done, Math.max(done, span.start))} `;
    done = Math.max(done, Math.min(end, span.end));
  }
  words += plain.slice(done, end);
  return patterns.verb.test(words.replace(/“[^”]*”|"[^"]*"|«[^»]*»|\([^()]*\)/g, " "));
}
