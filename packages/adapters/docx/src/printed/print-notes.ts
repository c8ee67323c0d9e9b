import type { PrintedRun, PrintedText } from "@rapporteur/parser";
import { find } from "../story/reading.ts";
import type { NoteMark, NoteStory, Story } from "../story/story.ts";
import { cellRuns } from "../story/table.ts";

/** Makes blocks of the notes of a part, in the order of their marks; those without one are left out, and reported. */
export function printNotes(
  story: Story,
  kind: NoteMark["kind"],
  labels: ReadonlyMap<string, string>,
): readonly PrintedText[] {
  const printed: PrintedText[] = [];
  const marked = new Set<string>();
  for (const [key, label] of labels) {
    if (!key.startsWith(`${kind} `)) continue;
    const id = key.slice(kind.length + 1);
    const note = story.notes.get(id);
    marked.add(id);
    if (note) printed.push(printNote(story, note, label));
  }
  for (const [id, { blocks }] of story.notes) if (!marked.has(id)) leaveOut(story, cellRuns(blocks));
  leaveOut(story, cellRuns(story.sinks[0].blocks));
  return printed;
}

function printNote(story: Story, { blocks, start, end }: NoteStory, label: string): PrintedText {
  const runs = withoutSign(story, cellRuns(blocks), label);
  return { kind: "note", label, start, end, runs };
}

/** A note whose mark is typed begins with the same sign, typed. */
function withoutSign(story: Story, runs: readonly PrintedRun[], label: string): readonly PrintedRun[] {
  const first = runs.findIndex(({ text }) => text.trim() !== "");
  const run = runs[first];
  if (!run || /^[\p{L}\p{N}]*$/u.test(label)) return runs;
  const lead = run.text.length - run.text.trimStart().length;
  if (!run.text.startsWith(label, lead) || run.end - run.start !== run.text.length) return runs;
  const cut = lead + label.length;
  story.discards.push({ reason: "note mark", start: run.start + lead, end: run.start + cut });
  return [{ ...run, text: run.text.slice(cut), start: run.start + cut }, ...runs.slice(first + 1)];
}

function leaveOut(story: Story, runs: readonly PrintedRun[]): void {
  const text = runs
    .map((run) => run.text)
    .join("")
    .trim();
  if (text === "") return;
  find(story.reading, "note-without-mark", undefined, { text });
  for (const { start, end } of runs) {
    if (end > start) story.discards.push({ reason: "note without mark", start, end });
  }
}
