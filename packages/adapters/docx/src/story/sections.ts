import { isOn, wholeNumber } from "../xml/values.ts";
import type { Attributes } from "../xml/xml-names.ts";
import type { NoteMark, NoteNumbering, Story } from "./story.ts";

/** Opens the properties of a section of the document, which stand at its end. */
export function openSection(story: Story): void {
  story.section = { headers: new Map(), firstPageDiffers: false, notes: new Map() };
}

/** Closes them: the section ends with the paragraph that holds them, or here. */
export function closeSection(story: Story): void {
  const { section } = story;
  const paragraph = story.paragraphs.at(-1);
  story.section = undefined;
  if (!section) return;
  if (paragraph) paragraph.section = section;
  else story.sections.push(section);
}

/** Reads one property of a section. */
export function readSectionProperty({ section }: Story, name: string, attributes: Attributes): void {
  if (!section) return;
  if (name === "w:titlePg") section.firstPageDiffers = isOn(attributes);
  else if (name === "w:headerReference") {
    section.headers.set(attributes["w:type"] ?? "default", attributes["r:id"] ?? "");
  }
}

/** Reads how the notes of a section are numbered. */
export function readNoteProperty(
  { section }: Story,
  kind: NoteMark["kind"],
  name: string,
  attributes: Attributes,
): void {
  if (!section) return;
  const numbering = section.notes.get(kind) ?? {};
  section.notes.set(kind, numbering);
  readNoteNumbering(numbering, name, attributes);
}

/** Reads one element of a `w:footnotePr`. */
export function readNoteNumbering(numbering: NoteNumbering, name: string, attributes: Attributes): void {
  const value = attributes["w:val"];
  const number = wholeNumber(value);
  if (name === "w:numFmt" && value !== undefined) numbering.format = value;
  else if (name === "w:numStart" && number !== undefined) numbering.start = number;
  else if (name === "w:numRestart" && value !== undefined) numbering.restart = value;
}
