import { editDistance } from "@rapporteur/core";

/** Words longer than this are not compared: nobody misspells them by a letter. */
const longest = 64;

/**
 * The candidates that `word` may be a slip for, nearest first, at most `count`: those at most a third of its length
 * away (at least one step), and those it begins. Case does not matter.
 */
export function similar(word: string, candidates: Iterable<string>, count: number): readonly string[] {
  const wanted = word.trim().toLowerCase();
  if (wanted === "" || wanted.length > longest) return [];
  const near: { readonly candidate: string; readonly distance: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const distance = distanceTo(wanted, candidate.toLowerCase());
    if (distance !== undefined) near.push({ candidate, distance });
  }
  near.sort((one, other) => one.distance - other.distance);
  return near.slice(0, count).map(({ candidate }) => candidate);
}

function distanceTo(wanted: string, candidate: string): number | undefined {
  const allowed = Math.max(1, Math.floor(Math.min(wanted.length, candidate.length) / 3));
  const begun = wanted.length > 1 && candidate.startsWith(wanted);
  if (!begun && Math.abs(candidate.length - wanted.length) > allowed) return undefined;
  if (begun) return allowed;
  const distance = editDistance(wanted, candidate);
  return distance <= allowed ? distance : undefined;
}
