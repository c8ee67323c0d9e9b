import type { Archive } from "../archive/archive.ts";
import { formatNumber } from "../numbering/format-number.ts";
import { findOnce, type Reading } from "../story/reading.ts";
import { readNoteNumbering } from "../story/sections.ts";
import type { NoteMark, NoteNumbering, Section, Story } from "../story/story.ts";
import { readXml } from "../xml/read-xml.ts";

/** How the notes of a whole file are numbered, where a section says nothing else. */
export function readNoteSettings(
  archive: Archive,
  part: string | undefined,
): ReadonlyMap<NoteMark["kind"], NoteNumbering> {
  const settings = new Map<NoteMark["kind"], NoteNumbering>([
    ["footnote", {}],
    ["endnote", { format: "lowerRoman" }],
  ]);
  if (part === undefined) return settings;
  let open: NoteNumbering | undefined;
  readXml(archive, part, {
    open: (name, attributes) => {
      if (name === "w:footnotePr") open = settings.get("footnote");
      else if (name === "w:endnotePr") open = settings.get("endnote");
      else if (open) readNoteNumbering(open, name, attributes);
    },
    close: (name) => {
      if (name === "w:footnotePr" || name === "w:endnotePr") open = undefined;
    },
  });
  return settings;
}

/** Numbers the marks of a document in the order of its text, and gives the labels of the notes they lead to. */
export function nameMarks(
  { marks, sections }: Story,
  settings: ReadonlyMap<NoteMark["kind"], NoteNumbering>,
  reading: Reading,
): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const counts = new Map<string, { count: number; section: number }>();
  for (const { kind, id, run, custom, section } of marks) {
    const how = { ...settings.get(kind), ...notesOf(sections[section], kind) };
    if (how.restart === "eachPage") findOnce(reading, "notes-restart-by-page");
    if (!custom) {
      const before = counts.get(kind);
      const anew = before === undefined || (how.restart === "eachSect" && before.section !== section);
      const count = anew ? (how.start ?? 1) : before.count + 1;
      counts.set(kind, { count, section });
      run.mark = formatNumber(count, how.format ?? "decimal");
      run.text = run.mark;
    }
    const key = `${kind} ${id}`;
    if (!labels.has(key)) labels.set(key, run.mark ?? "");
  }
  return labels;
}

function notesOf(section: Section | undefined, kind: NoteMark["kind"]): NoteNumbering {
  return section?.notes.get(kind) ?? {};
}
