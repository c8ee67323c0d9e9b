import type { CitationRelation, CitationTarget } from "@rapporteur/core";
import type { LinkSpan } from "../cited-text.ts";
import type { DraftSource } from "../draft-source.ts";
import { linkedTarget } from "../linked-target.ts";
import { firstFrom, pinpointsIn, type Reading } from "../reading.ts";
import type { LocatedReference } from "../references/locate-references.ts";
import { isAddress, kindOf, targetOf } from "../running/read-running.ts";
import { trimEnd } from "../trim-end.ts";
import { isNameLike, readHead } from "./read-head.ts";
import { readTitle } from "./read-title.ts";

/** A stretch of a note in which sources are named outright. */
export interface NamedStretch {
  readonly start: number;
  readonly end: number;
  readonly relation: CitationRelation;
  /** Whether there is a source for certain, since the note goes on from one or sends to one. */
  readonly certain: boolean;
}

/** Reads the sources named in a stretch: each symbol or address begins one, a title stands with what follows it. */
export function readNamed(reading: Reading, stretch: NamedStretch): readonly DraftSource[] {
  const anchors = anchorsIn(reading, stretch.start, stretch.end);
  if (anchors.length === 0) {
    const source = readWork(reading, stretch);
    return source ? [source] : [];
  }
  const sources: DraftSource[] = [];
  let start = stretch.start;
  for (const [index, anchor] of anchors.entries()) {
    const next = anchors[index + 1];
    const end = next === undefined ? stretch.end : joint(reading, anchor, next);
    sources.push(readAnchored(reading, anchor, start, trim(reading.text, start, end), stretch.relation));
    start = next === undefined ? end : skip(reading, end, next);
  }
  return sources;
}

/** What a source is told by for certain: a symbol or number, with the address that stands with it, or an address. */
interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly reference?: LocatedReference | undefined;
  readonly link?: LinkSpan | undefined;
}

function anchorsIn({ references, links, text }: Reading, start: number, end: number): readonly Anchor[] {
  const anchors: Anchor[] = [];
  let link = firstFrom(links, start);
  const addLinks = (limit: number): void => {
    for (let next = links[link]; next && next.start < limit; next = links[++link]) {
      if (next.end > end || !isAddress(next.url)) continue;
      const last = anchors.at(-1);
      // An address after a symbol is the symbol's, unless another source begins between them.
      if (last?.reference && !last.link && !/[;“"]/.test(text.slice(last.end, next.start)))
        anchors[anchors.length - 1] = { ...last, end: Math.max(last.end, next.end), link: next };
      else anchors.push({ start: next.start, end: next.end, link: next });
    }
  };
  for (let index = firstFrom(references, start); index < references.length; index++) {
    const reference = references[index];
    if (reference === undefined || reference.end > end) break;
    addLinks(reference.start + 1);
    const last = anchors.at(-1);
    if (last?.link && last.start <= reference.start && reference.end <= last.end)
      anchors[anchors.length - 1] = { ...last, reference };
    else anchors.push({ start: Math.max(reference.opens, start), end: reference.end, reference });
  }
  addLinks(end);
  return anchors;
}

/** Where the first of two sources ends: before "and" or a comma that parts them, after the places of the first. */
function joint({ text, patterns, places }: Reading, anchor: Anchor, next: Anchor): number {
  let from = anchor.end;
  for (let index = firstFrom(places, from); index < places.length; index++) {
    const place = places[index];
    if (place === undefined || place.end > next.start) break;
    from = place.end;
  }
  const match = patterns.and.exec(text.slice(from, next.start));
  return match
    ? from + match.index
    : Math.min(next.start, from + (/^[\s)\]]*/.exec(text.slice(from, next.start))?.[0].length ?? 0));
}

/** Where the second source begins, after what parts it from the first. */
function skip({ text, patterns }: Reading, from: number, next: Anchor): number {
  const gap = text.slice(from, next.start);
  const match = patterns.and.exec(gap);
  const lead = match?.index === 0 ? match[0].length : (/^[\s,)\]]*/.exec(gap)?.[0].length ?? 0);
  return from + lead;
}

function readAnchored(
  reading: Reading,
  { reference, link, start: anchorStart, end: anchorEnd }: Anchor,
  start: number,
  end: number,
  relation: CitationRelation,
): DraftSource {
  const { text } = reading;
  const named = readTitle(reading, start, Math.max(start, Math.min(end, anchorEnd)));
  const title =
    named?.title ??
    (reference ? titleBefore(text, start, anchorStart) : nameBefore(reading, start, anchorStart));
  const led = link && linkedTarget(link.url);
  const found: CitationTarget = { ...led?.target, ...(reference && targetOf(reference, text)) };
  const target: CitationTarget = title === undefined || title === "" ? found : { ...found, title };
  const kind = reference ? kindOf(reference) : named ? "work" : (led?.kind ?? "web");
  const pinpoints = pinpointsIn(reading, start, end, named);
  const author = named?.author;
  return {
    start,
    end,
    relation,
    pinpoints,
    way: { by: "name", kind, target, author, identified: true, byTitleOnly: false },
  };
}

/** The words before a symbol in brackets: "revised deliberation No. 5 (A/HRC/39/45, annex)". */
function titleBefore(text: string, start: number, end: number): string | undefined {
  const before = text.slice(start, end);
  const last = before.trimEnd().at(-1);
  if (last !== "(" && last !== "[") return undefined;
  const title = trimEnd(before, ",([").trim();
  return /[A-Za-z\u00C0-\u04FF]{3}/.test(title) ? title : undefined;
}

/** The name of the source before its address: "the United Nations Strategy on Hate Speech, available at". */
function nameBefore(reading: Reading, start: number, end: number): string | undefined {
  if (start >= end) return undefined;
  const head = readHead(reading.plain, start, end, placesFrom(reading, start), reading.patterns);
  return isNameLike(head) ? head : undefined;
}

function readWork(
  reading: Reading,
  { start, end, relation, certain }: NamedStretch,
): DraftSource | undefined {
  const { text } = reading;
  const named = readTitle(reading, start, end);
  const pinpoints = pinpointsIn(reading, start, end, named);
  const head = readHead(reading.plain, start, end, placesFrom(reading, start), reading.patterns);
  const words = text.slice(start, end);
  const published = named
    ? /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text.slice(named.end, end))
    : /\((?:[^()]*\D)?(?:19|20)\d\d\)/.test(words);
  const like =
    isNameLike(head) || (/\p{Lu}/u.test(head) && (pinpoints.length > 0 || /\sNo\.\s\d/.test(head)));
  if (!named && !like && !published && pinpoints.length === 0 && !certain) return undefined;
  const title = named?.title ?? head;
  if (title === "") return undefined;
  return {
    start,
    end,
    relation,
    pinpoints,
    way: {
      by: "name",
      kind: "work",
      target: { title },
      author: named?.author,
      identified: named !== undefined || like || published,
      byTitleOnly: !published,
    },
  };
}

function placesFrom({ places }: Reading, start: number) {
  const index = firstFrom(places, start);
  return places.slice(index, index + 1);
}

function trim(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s,;]/.test(text.charAt(at - 1))) at--;
  return at;
}
