import type { Pinpoint } from "@rapporteur/core";
import type { Span } from "../cited-text.ts";
import { isInsideWord } from "../references/is-inside-word.ts";
import type { CitationWords } from "../words/lexicon.ts";
import { type PinpointPattern, pinpointPattern } from "./pinpoint-pattern.ts";
import { type Place, readPlace } from "./read-place.ts";

/** Places inside a source that stand under one name, and where they stand. */
export interface PrintedPinpoints extends Span {
  readonly pinpoints: readonly Pinpoint[];
}

/** Names that stand alone as well: "annex". */
const ALONE: ReadonlySet<Pinpoint["type"]> = new Set(["annex"]);

/** Finds the places inside a source that a stretch of text names, in order: "objective 21 and para. 37 (h) and (i)". */
export function readPinpoints(
  text: string,
  start: number,
  end: number,
  words: CitationWords,
): readonly PrintedPinpoints[] {
  const pattern = pinpointPattern(words);
  const found: PrintedPinpoints[] = [];
  const { word } = pattern;
  word.lastIndex = start;
  for (let match = word.exec(text); match !== null && match.index < end; match = word.exec(text)) {
    if (isInsideWord(text, match.index)) continue;
    const { type = "paragraph", many = false, after: follows } = groupAt(text, match.index, pattern) ?? {};
    const last = found.at(-1);
    if (follows !== undefined && !(last?.end === match.index - 2 && last.pinpoints.at(-1)?.type === follows))
      continue;
    const after = word.lastIndex;
    const read = readPlaces(text, after, end, many, pattern);
    if (read.places.length > 0) {
      const pinpoints = read.places.map(([from, to]) =>
        to === undefined ? { type, from } : { type, from, to },
      );
      found.push({ start: match.index, end: read.end, pinpoints });
      word.lastIndex = read.end;
    } else if (ALONE.has(type) && after <= end) {
      found.push({ start: match.index, end: after, pinpoints: [{ type }] });
    }
  }
  return found;
}

function groupAt(text: string, at: number, { grouped, groups }: PinpointPattern) {
  grouped.lastIndex = at;
  const match = grouped.exec(text);
  return match ? groups[match.indexOf(match[0], 1) - 1] : undefined;
}

type Places = readonly (readonly [from: string, to?: string])[];

/** Reads "7, 23 and 34", "24–38", "37 (h) and (i)" after the name of a place. */
function readPlaces(
  text: string,
  after: number,
  end: number,
  many: boolean,
  pattern: PinpointPattern,
): { readonly places: Places; readonly end: number } {
  const first = readPlace(text, text.charAt(after).trim() === "" ? after + 1 : after);
  if (first === undefined || first.end > end || first.lettersOnly) return { places: [], end: after };
  const places: [string, string?][] = [[first.value]];
  let last: Place = first;
  const { joint } = pattern;
  while (" ,-–—−".includes(text.charAt(last.end)) && last.end < end) {
    joint.lastIndex = last.end;
    const match = joint.exec(text);
    if (match === null) break;
    const next = readPlace(text, joint.lastIndex);
    if (next === undefined || next.end > end) break;
    const range = match[2] !== undefined;
    // After a name in the singular, ", 2020" is no second place.
    if (!range && !many && !next.lettersOnly && match[1] === undefined) break;
    if (!next.lettersOnly && isYearAfter(last.value, next.value)) break;
    const value = next.lettersOnly ? `${numberOf(last.value)} ${next.value}` : next.value;
    const current = places.at(-1);
    if (range && current) current[1] = value;
    else places.push([value]);
    last = { ...next, value };
  }
  return { places, end: last.end };
}

function numberOf(value: string): string {
  return value.split(" (", 1)[0] ?? value;
}

function isYearAfter(before: string, value: string): boolean {
  return /^(?:19|20)\d\d$/.test(value) && Number.parseInt(before, 10) < 1000;
}
