import type { CitationKind, CitationTarget } from "@rapporteur/core";
import type { DraftSource } from "../draft-source.ts";
import { linkedTarget } from "../linked-target.ts";
import { firstFrom, pinpointsIn, type Reading, relationOf } from "../reading.ts";
import type { LocatedReference } from "../references/locate-references.ts";

/** How far before a source its place may stand: "paragraph 5 (b) of section III of its resolution 76/172". */
const FARTHEST = 120;

/**
 * Reads the citations of running text: documents, resolutions and addresses, each with the places printed right
 * after it ("A/HRC/38/41, paras. 24–38") or before it ("paragraph 5 of resolution 76/172").
 */
export function readRunning(reading: Reading, start: number, end: number): readonly DraftSource[] {
  const { references, links } = reading;
  const sources: DraftSource[] = [];
  let reference = firstFrom(references, start);
  let link = firstFrom(links, start);
  let done = start;
  for (;;) {
    const nextReference = references[reference];
    const nextLink = links[link];
    if (nextReference && nextReference.end <= end && nextReference.start < (nextLink?.end ?? end)) {
      reference++;
      while (links[link] && (links[link]?.end ?? 0) <= nextReference.end) link++;
      const limit = Math.min(references[reference]?.opens ?? end, links[link]?.start ?? end, end);
      const source = withPlaces(reading, nextReference, done, limit);
      const last = sources.at(-1);
      const goesOn =
        last !== undefined && last.relation !== "cites" && isJoint(reading, last.end, source.start);
      sources.push(goesOn && source.relation === "cites" ? { ...source, relation: last.relation } : source);
      done = source.end;
    } else if (nextLink && nextLink.end <= end) {
      link++;
      if (nextLink.start < done || !isAddress(nextLink.url)) continue;
      const { kind, target } = linkedTarget(nextLink.url);
      sources.push({
        start: nextLink.start,
        end: nextLink.end,
        relation: "cites",
        pinpoints: [],
        way: { by: "name", kind, target, identified: true, byTitleOnly: false },
      });
      done = nextLink.end;
    } else return sources;
  }
}

/** Whether nothing but a joint of a list stands between two offsets: then "see" holds for both sources. */
function isJoint({ text, patterns }: Reading, start: number, end: number): boolean {
  if (end - start > 16) return false;
  const gap = text.slice(start, end);
  return (
    /^[,;]\s$/.test(gap) || patterns.and.exec(gap)?.[0] === gap || /^;\s[A-Za-z\u00C0-\u04FF]+\s$/.test(gap)
  );
}

/** Whether a link leads to a page: a mail address or an anchor is no source. */
export function isAddress(url: string): boolean {
  return /^https?:\/\/\S/i.test(url);
}

/** What a reference leads to. */
export function targetOf(reference: LocatedReference, text: string): CitationTarget {
  const { symbol, opens, end } = reference;
  return symbol === undefined ? { title: text.slice(opens, end).trim() } : { symbol };
}

/** The kind of a reference, in the words of the model. */
export function kindOf({ kind }: LocatedReference): CitationKind {
  return kind === "document" ? "document" : "resolution";
}

function withPlaces(reading: Reading, reference: LocatedReference, from: number, to: number): DraftSource {
  const { text, patterns, places } = reading;
  let start = reference.opens;
  const earliest = Math.max(from, start - FARTHEST);
  for (let index = firstFrom(places, start) - 1; index >= 0; index--) {
    const place = places[index];
    if (place === undefined || place.start < earliest || place.end > start) break;
    if (!patterns.placeOf.test(text.slice(place.end, start))) break;
    start = place.start;
  }
  let end = reference.end;
  for (let index = firstFrom(places, end); index < places.length; index++) {
    const place = places[index];
    if (place === undefined || place.end > to) break;
    if (!/^\)?,?\s(?:and\s|y\s|et\s|и\s)?\(?$/.test(text.slice(end, place.start))) break;
    // "paragraph 15 of resolution 5/1 and paragraph 5 of …": the place belongs to what follows.
    if (patterns.placeOfNext.test(text.slice(place.end, place.end + 30))) break;
    end = place.end;
  }
  const before = text.slice(Math.max(from, start - 40), start);
  const see =
    /(?:^|[\s(])((?:see|voir|véase|см\.)(?:\s(?:also|aussi|también|также))?)[\s,]+(?:the\s)?$/i.exec(before);
  return {
    start,
    end,
    relation: relationOf(see?.[1], patterns),
    pinpoints: pinpointsIn(reading, start, end, reference.named ? undefined : reference),
    way: {
      by: "name",
      kind: kindOf(reference),
      target: targetOf(reference, text),
      identified: true,
      byTitleOnly: false,
    },
  };
}
