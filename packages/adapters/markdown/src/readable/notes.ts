import { type Footnote, type Inline, type Report, walkInlines } from "@rapporteur/core";
import { escapeText } from "../markup/escape-text.ts";
import { addBlock, type Page } from "../markup/page.ts";
import { type WriteMark, writeInlines } from "../markup/write-inlines.ts";
import { writeWords } from "../markup/write-words.ts";

/** How the notes of one report are marked, and which of them have been marked so far. */
export interface Notes {
  readonly mark: WriteMark;
  /** Notes to the title and the lines around it. They stand there, since GFM would number them with the others. */
  readonly ofMasthead: readonly Footnote[];
  /** The number that GFM gives a note, counting by first marks; 0 = it has no mark yet. */
  readonly rendered: (note: Footnote) => number;
  readonly keyOf: (note: Footnote) => string;
}

/** Prepares the marks of a report's notes: GFM notes, with the printed label as key where one note alone has it. */
export function notesOf({ masthead, footnotes }: Report): Notes {
  const byId = new Map(footnotes.map((note) => [note.id, note]));
  const marked = new Set<string>();
  const addMark = (inline: Inline) => {
    if (inline.type === "footnoteReference") marked.add(inline.footnote);
  };
  for (const line of [masthead.title, masthead.subtitle ?? [], ...(masthead.lines ?? [])]) {
    walkInlines(line, addMark);
  }
  const keys = keysOf(footnotes);
  const numbers = new Map<string, number>();
  return {
    mark: (id) => {
      const note = byId.get(id);
      if (!note || marked.has(id)) return `<sup>${escapeText(note?.label ?? id)}</sup>`;
      if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
      return `[^${keys.get(note)}]`;
    },
    ofMasthead: footnotes.filter(({ id }) => marked.has(id)),
    rendered: ({ id }) => numbers.get(id) ?? 0,
    keyOf: (note) => keys.get(note) ?? note.id,
  };
}

/** Keys that differ also where case does not count; labels that GFM cannot take give way to ids. */
function keysOf(footnotes: readonly Footnote[]): ReadonlyMap<Footnote, string> {
  const taken = new Set<string>();
  const keys = new Map<Footnote, string>();
  for (const note of footnotes) {
    const isFree = /^[\p{L}\p{N}]{1,16}$/u.test(note.label) && !taken.has(folded(note.label));
    const key = isFree ? note.label : note.id;
    taken.add(folded(key));
    keys.set(note, key);
  }
  return keys;
}

function folded(key: string): string {
  return key.toLowerCase().toUpperCase();
}

/** Writes the notes to the masthead as paragraphs, each after its mark. */
export function writeMastheadNotes(page: Page, { ofMasthead }: Notes): void {
  for (const { id, label, content } of ofMasthead) addBlock(page, writeWords(page, id, label, content));
}

/**
 * Writes the other notes as GFM notes. Renderers number them anew: where that differs from the printed label, the
 * label goes before the words. A note without a mark, which renderers would leave out, is a paragraph.
 */
export function writeNotes(page: Page, footnotes: readonly Footnote[], notes: Notes): void {
  const aside = new Set(notes.ofMasthead);
  const others = footnotes.filter((note) => !aside.has(note));
  // Notes may mark each other, and only what is marked somewhere is a note to a renderer.
  for (const { content } of others) writeInlines(content, notes.mark);
  for (const note of others) {
    const { id, label, content } = note;
    const number = notes.rendered(note);
    const text = writeWords(page, id, label === String(number) ? "" : label, content);
    addBlock(page, number === 0 ? text : `[^${notes.keyOf(note)}]: ${text}`);
  }
}
