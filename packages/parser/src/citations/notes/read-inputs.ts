import type { Span } from "../cited-text.ts";
import type { Reading } from "../reading.ts";
import type { NotePatterns } from "./note-patterns.ts";

/** Someone who sent an input for the report. */
export interface Provider extends Span {
  readonly name: string;
}

const REMARK = /\s*\((?:in|en)\s[^()]{2,40}\)\s*$/u;

/**
 * Reads who provided inputs: "Inputs for the present report provided by Sea Watch and SOS Méditerranée" gives two,
 * each with the span of its name, the first with the words before it. One submission of several is one input.
 * `follows`: whether inputs stand right before, so that "from X" alone goes on with them.
 */
export function readInputs(
  { text, patterns, speaksOfInputs }: Reading,
  start: number,
  end: number,
  follows: boolean,
): readonly Provider[] {
  const { inputs } = patterns;
  if (inputs === undefined || !(follows || speaksOfInputs)) return [];
  const words = text.slice(start, end);
  const plural = inputs.plural.exec(words) ?? (follows ? inputs.by.exec(words) : null);
  const lead = plural ?? inputs.single.exec(words);
  if (lead === null) return [];
  const names =
    plural === null ? [{ start: lead[0].length, end: words.length }] : split(words, lead[0].length, patterns);
  return names.flatMap((span, index) => {
    const printed = words.slice(span.start, span.end);
    const name = printed.replace(inputs.by, "").replace(inputs.article, "").replace(REMARK, "").trim();
    if (name === "") return [];
    return [{ start: start + (index === 0 ? 0 : span.start), end: start + span.end, name }];
  });
}

/** Splits a list of names at commas and "and", but not inside a name: "Centre for Peace and Justice". */
function split(words: string, from: number, { inputs }: NotePatterns): readonly Span[] {
  if (inputs === undefined) return [];
  const joints = [...words.slice(from).matchAll(inputs.joint)].map(({ 0: printed, index }) => ({
    start: from + index,
    end: from + index + printed.length,
    comma: printed.trim() === ",",
  }));
  const repeated = joints.filter(({ end }) => inputs.by.test(words.slice(end, end + 12)));
  const spans: Span[] = [];
  let start = from;
  const used = repeated.length > 0 ? repeated : joints;
  for (const [index, joint] of used.entries()) {
    if (isInBracket(words, from, joint.start)) continue;
    const before = words.slice(start, joint.start);
    const after = words.slice(joint.end, used[index + 1]?.start ?? words.length);
    if (repeated.length === 0 && !joint.comma && !parts(before, after, inputs)) continue;
    if (joint.comma && !/^[\p{Lu}\d“"]|^the\s/u.test(after)) continue;
    spans.push({ start, end: joint.start });
    start = joint.end;
  }
  spans.push({ start, end: words.length });
  return spans;
}

/** Whether a name ends before "and", and another begins after it. */
function parts(
  before: string,
  after: string,
  { article, heads }: NonNullable<NotePatterns["inputs"]>,
): boolean {
  if (article.test(after)) return true;
  if (!/^[\p{Lu}\d“"]/u.test(after)) return /^(?:an?|others|other)\s/u.test(after);
  // "the Business" and "Human Rights Resource Centre" make one name, whose noun comes last.
  if (article.test(before) && !heads.test(before) && !/(?:\p{Lu}{2,}|\))$/u.test(before)) return false;
  // "Centre for Peace" and "Justice": one word after a name that goes on with "for" or "of".
  const single = /^\p{Lu}\p{Ll}+(?:\s*$|\s(?=\())/u.test(after);
  return !(single && /\s(?:for|of|on|in|against)\s[^,]*$/u.test(before));
}

function isInBracket(words: string, from: number, at: number): boolean {
  const before = words.slice(Math.max(from, at - 200), at);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}
