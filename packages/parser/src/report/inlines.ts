import type { Inline } from "@rapporteur/core";
import type { PrintedRun } from "../printed/printed.ts";

/** Gives the id of the footnote that a mark's key leads to. */
export type NoteId = (key: string) => string | undefined;

type Look = "url" | "bold" | "italic" | "raised" | "lowered";
const looks: readonly Look[] = ["url", "bold", "italic", "raised", "lowered"];

/** Builds inline content from runs: neighbours of one look become one node, links outside, then bold, then italics. */
export function toInlines(runs: readonly PrintedRun[], noteId: NoteId): readonly Inline[] {
  return group(runs, 0, runs.length, 0, noteId);
}

/** As {@link toInlines}, for a title: type that is bold or italic throughout is how headings look, not emphasis. */
export function toTitle(runs: readonly PrintedRun[], noteId: NoteId): readonly Inline[] {
  const words = runs.filter((run) => run.mark === undefined && run.text.trim() !== "");
  const bold = words.every((run) => run.bold);
  const italic = words.every((run) => run.italic);
  if (!bold && !italic) return toInlines(runs, noteId);
  const plain = runs.map((run) => ({
    ...run,
    bold: bold ? undefined : run.bold,
    italic: italic ? undefined : run.italic,
  }));
  return toInlines(plain, noteId);
}

function group(
  runs: readonly PrintedRun[],
  from: number,
  to: number,
  depth: number,
  noteId: NoteId,
): readonly Inline[] {
  const inlines: Inline[] = [];
  const look = looks[depth];
  let index = from;
  for (let run = runs[index]; run && index < to; run = runs[index]) {
    const footnote = run.mark === undefined ? undefined : noteId(run.mark);
    if (footnote !== undefined) {
      inlines.push({ type: "footnoteReference", footnote });
      index += 1;
      continue;
    }
    if (look === undefined || isPlain(run)) {
      addText(inlines, run.text);
      index += 1;
      continue;
    }
    const value = run[look];
    let end = index + 1;
    while (end < to && sameLook(runs[end], look, value)) end++;
    const children = group(runs, index, end, depth + 1, noteId);
    if (value === undefined || value === false) append(inlines, children);
    else if (children.length > 0) inlines.push(wrap(look, value, children));
    index = end;
  }
  return inlines;
}

/** Most runs have no look at all: they are words and nothing else at every depth. */
const isPlain = (run: PrintedRun): boolean =>
  !run.bold && !run.italic && !run.raised && !run.lowered && run.url === undefined;

function sameLook(run: PrintedRun | undefined, look: Look, value: PrintedRun[Look]): boolean {
  return run !== undefined && run.mark === undefined && (run[look] || undefined) === (value || undefined);
}

function wrap(look: Look, value: PrintedRun[Look], children: readonly Inline[]): Inline {
  if (look === "url") return { type: "link", url: String(value), children };
  if (look === "bold") return { type: "strong", children };
  if (look === "italic") return { type: "emphasis", children };
  return { type: look === "raised" ? "superscript" : "subscript", children };
}

function append(inlines: Inline[], more: readonly Inline[]): void {
  for (const inline of more) {
    if (inline.type === "text") addText(inlines, inline.value);
    else inlines.push(inline);
  }
}

function addText(inlines: Inline[], text: string): void {
  if (text === "") return;
  const feed = text.indexOf("\n");
  if (feed >= 0) {
    addText(inlines, text.slice(0, feed));
    inlines.push({ type: "break" });
    addText(inlines, text.slice(feed + 1));
    return;
  }
  const last = inlines.at(-1);
  if (last?.type === "text") inlines[inlines.length - 1] = { type: "text", value: last.value + text };
  else inlines.push({ type: "text", value: text });
}
