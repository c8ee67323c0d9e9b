import { cut } from "../pieces/runs.ts";
import type { PrintedRun } from "../printed/printed.ts";

const stars = /[*†‡§]{1,5}/g;

/** Parts runs into what may be marks of notes and the rest; asterisks that the source has apart are one mark. */
export function markParts(runs: readonly PrintedRun[]): readonly PrintedRun[] {
  const parts: PrintedRun[] = [];
  let before = "";
  for (const run of runs) {
    // Nearly all runs are words only.
    if (!mayBeMark(run)) {
      parts.push(run);
      if (run.text !== "") before = run.text;
      continue;
    }
    for (const part of splitMarks(run, before)) {
      const last = parts.at(-1);
      if (part.mark && last?.mark && isStars(part.mark) && isStars(last.mark)) {
        // The second keeps its place in the source, and leaves its sign to the first.
        parts[parts.length - 1] = { ...last, text: last.text + part.text, mark: last.mark + part.mark };
        parts.push({ ...part, text: "", mark: undefined });
      } else parts.push(part);
    }
    if (run.text !== "") before = run.text;
  }
  return parts;
}

/** Whether a run is a mark of a note, or holds one. */
export function mayBeMark({ raised, mark, text }: PrintedRun): boolean {
  if (raised === true || mark !== undefined) return true;
  // Nearly no run has any; looking for each sign by itself is the fastest way to know.
  return text.includes("*") || text.includes("†") || text.includes("‡") || text.includes("§");
}

/** Numbers or letters, parted by commas or (numbers) by spaces. */
const several = /^\s*(?:\d{1,4}(?:\s*[,;]\s*\d{1,4}|\s+\d{1,4})+|[a-z](?:\s*[,;]\s*[a-z])+)\s*$/;

const isStars = (mark: string): boolean => /^[*†‡§]+$/.test(mark);

/**
 * Parts a run into what may be marks of notes (with `mark` set to the label) and the rest: a raised `5, 6` or `a,b` holds two,
 * and asterisks after a word are one, raised or not. `before` is the text before the run.
 */
function splitMarks(run: PrintedRun, before: string): readonly PrintedRun[] {
  if (run.mark !== undefined) return [run];
  if (run.raised) return splitRaised(run);
  const parts: PrintedRun[] = [];
  let from = 0;
  for (const match of run.text.matchAll(stars)) {
    const at = match.index;
    const end = at + match[0].length;
    const left = at > 0 ? run.text.charAt(at - 1) : before.slice(-1);
    const right = run.text.charAt(end);
    // A mark stands right behind a word, and nothing but a space or a stop behind it.
    if (!(/[.,)\]”"»’*†‡§]/.test(left) || isWordCharacter(left)) || isWordCharacter(right)) continue;
    if (at > from) parts.push(cut(run, from, at));
    parts.push({ ...cut(run, at, end), mark: match[0] });
    from = end;
  }
  if (from === 0) return [run];
  if (from < run.text.length) parts.push(cut(run, from, run.text.length));
  return parts;
}

/** A letter or figure; those of ASCII, which most are, without a class of Unicode. */
function isWordCharacter(char: string): boolean {
  return /[A-Za-z0-9]/.test(char) || (char > "\u007f" && /[\p{L}\p{N}]/u.test(char));
}

function splitRaised(run: PrintedRun): readonly PrintedRun[] {
  const whole = /^\s*\(?(\d{1,4}|[a-z]|[*†‡§]{1,5})\)?\s*$/.exec(run.text);
  if (whole) return [{ ...run, mark: whole[1] }];
  if (!several.test(run.text)) return [run];
  const parts: PrintedRun[] = [];
  for (const match of run.text.matchAll(/\d{1,4}|[a-z]|[^\da-z]+/g)) {
    const part = cut(run, match.index, match.index + match[0].length);
    parts.push(/^[\da-z]/.test(match[0]) ? { ...part, mark: match[0] } : part);
  }
  return parts;
}
