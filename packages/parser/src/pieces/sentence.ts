import type { PrintedRun } from "../printed/printed.ts";

/** Words of runs without the marks of notes at their end and white space. */
export function wordsAtEnd(runs: readonly PrintedRun[]): string {
  for (let index = runs.length - 1; index >= 0; index--) {
    const run = runs[index];
    if (!run || run.raised || run.mark !== undefined) continue;
    const text = run.text.trimEnd();
    if (text !== "") return text;
  }
  return "";
}

const finished = /[.!?:…。！？：؟۔][\s"'”’»)\]）」』]*$/;
const semicolon = /[;；؛](?:\s(?:and|or|et|ou|y|e|o|и|или))?[\s"'”’»)\]]*$/;

/** Whether words end as a sentence does. */
export function endsSentence(words: string): boolean {
  return finished.test(words.slice(-12));
}

/** Whether words end as an item of a list does: as a sentence, or with a semicolon (and what may follow it). */
export function endsItem(words: string): boolean {
  return endsSentence(words) || semicolon.test(words.slice(-12));
}

/** How a text begins: in mid-sentence (lower case, a closing sign), as a sentence may, or in a script without case. */
export function beginning(text: string): "lower" | "upper" | "caseless" {
  const [first = ""] = text.slice(0, 40).replace(/^[\s"'“”‘’«([#]+(?=\S)/, "");
  if (/^[,;.)\]–—/-]/.test(text)) return "lower";
  // Most texts begin with a letter of English, and are not worth the compiling of a class of Unicode.
  if (/[A-Za-z]/.test(first)) return first >= "a" ? "lower" : "upper";
  if (/\p{Ll}/u.test(first)) return "lower";
  return /[\p{Script=Arabic}\p{Script=Han}]/u.test(first) ? "caseless" : "upper";
}
