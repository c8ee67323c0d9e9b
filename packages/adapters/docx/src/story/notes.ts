import { isOn } from "../xml/values.ts";
import type { Attributes } from "../xml/xml-names.ts";
import { draft } from "./add-text.ts";
import type { NoteMark, Story } from "./story.ts";

/** Opens a note in a part of notes. Those with a type are the lines that part notes from the text. */
export function openNote(story: Story, attributes: Attributes): void {
  const type = attributes["w:type"];
  if (type !== undefined && type !== "normal") {
    story.skip = { depth: story.path.length, reason: "note separator" };
    return;
  }
  story.note = { id: attributes["w:id"] ?? "", start: story.text.length };
  story.sinks.push({ blocks: [], carried: undefined });
}

/** Closes the open note. */
export function closeNote(story: Story): void {
  const { note } = story;
  if (!note) return;
  story.note = undefined;
  const sink = story.sinks.pop();
  if (sink && !story.notes.has(note.id)) {
    story.notes.set(note.id, { blocks: sink.blocks, start: note.start, end: story.text.length });
  } else if (sink) story.sinks[0].blocks.push(...sink.blocks);
}

/** Reads a mark in the text. Its number is known when all marks are; a sign of its own is typed behind it. */
export function readNoteMark(story: Story, kind: NoteMark["kind"], attributes: Attributes): void {
  const paragraph = story.paragraphs.at(-1);
  const id = attributes["w:id"];
  if (!paragraph || id === undefined) return;
  const follows = attributes["w:customMarkFollows"];
  if (follows !== undefined && isOn({ "w:val": follows })) {
    story.customMark = { kind, id };
    return;
  }
  const at = story.text.length;
  const plain = { bold: undefined, italic: undefined, raised: undefined, lowered: undefined, hidden: false };
  const run = draft("", at, at, plain, undefined);
  run.mark = "";
  paragraph.runs.push(run);
  story.marks.push({ kind, id, run, custom: false, section: story.sections.length });
}
