import { fail, type Outcome, succeed } from "@rapporteur/core";
import type { PrintedDocument } from "@rapporteur/parser";
import type { Archive } from "../archive/archive.ts";
import { FileFault } from "../archive/file-fault.ts";
import { openArchive } from "../archive/open-archive.ts";
import { docxDiagnostics } from "../diagnostics.ts";
import { startCounter } from "../numbering/number-counter.ts";
import { noNumbering } from "../numbering/numbering.ts";
import { readNumbering } from "../numbering/read-numbering.ts";
import { partOfType, type Relation, readRelations } from "../relations/relations.ts";
import { readStory } from "../story/read-story.ts";
import { find, type Reading } from "../story/reading.ts";
import type { NoteMark, Story } from "../story/story.ts";
import { readStyles } from "../styles/read-styles.ts";
import { openStyleBook } from "../styles/style-book.ts";
import { joinStories, type PrintedStory } from "./join-stories.ts";
import { nameMarks, readNoteSettings } from "./name-marks.ts";
import { printHead } from "./print-head.ts";
import { printNotes } from "./print-notes.ts";

/**
 * Reads a Word file as print: blocks with runs of text, and every other character of its text in a discard. The text
 * is that of the header with the masthead, of the document and of its notes, one after the other; `name` is the
 * file's, for places. Takes any bytes; what is no Word file gives a failure that says so.
 */
export function printDocx(bytes: Uint8Array, name?: string): Outcome<PrintedDocument> {
  try {
    return print(openArchive(bytes), name);
  } catch (fault) {
    if (!(fault instanceof FileFault)) throw fault;
    return fail(docxDiagnostics.report(fault.code, { data: fault.data }));
  }
}

function print(archive: Archive, name: string | undefined): Outcome<PrintedDocument> {
  const main = partOfType(readRelations(archive, ""), "officeDocument") ?? "word/document.xml";
  if (!archive.entries.has(main)) throw new FileFault("document-is-missing", { part: main });
  const relations = readRelations(archive, main);
  const reading = startReading(archive, relations, name);
  const document = readStory(reading, main);
  if (!document) throw new FileFault("document-is-missing", { part: main });
  const labels = nameMarks(
    document,
    readNoteSettings(archive, namedPart(archive, relations, "settings")),
    reading,
  );
  const head = printHead(reading, document);
  const printed = joinStories(
    [
      ...(head ? [head] : []),
      { story: document, blocks: document.sinks[0].blocks },
      ...notesOf(reading, relations, labels),
    ],
    name,
  );
  if (printed.blocks.length === 0) throw new FileFault("document-is-empty");
  reportFile(reading);
  // A file without either may be a scan that was turned into Word, with texts torn where its pages ended.
  const continuous = reading.usesTemplate || labels.size > 0;
  return succeed({ ...printed, diagnostics: reading.diagnostics, continuous });
}

function startReading(
  archive: Archive,
  relations: ReadonlyMap<string, Relation>,
  file: string | undefined,
): Reading {
  const styles = namedPart(archive, relations, "styles");
  const numbering = namedPart(archive, relations, "numbering");
  const reading: Reading = {
    archive,
    file,
    styles: openStyleBook(styles === undefined ? new Map() : readStyles(archive, styles)),
    numbers: startCounter(numbering === undefined ? noNumbering : readNumbering(archive, numbering)),
    diagnostics: [],
    counts: new Map(),
    insertions: 0,
    deletions: 0,
    usesTemplate: false,
  };
  for (const type of ["styles", "numbering"]) {
    const part = partOfType(relations, type);
    if (part !== undefined && !archive.entries.has(part))
      find(reading, "part-is-missing", undefined, { part });
  }
  return reading;
}

/** The part that a relation of this type names, if the file has it. */
function namedPart(
  { entries }: Archive,
  relations: ReadonlyMap<string, Relation>,
  type: string,
): string | undefined {
  const part = partOfType(relations, type);
  return part !== undefined && entries.has(part) ? part : undefined;
}

function notesOf(
  reading: Reading,
  relations: ReadonlyMap<string, Relation>,
  labels: ReadonlyMap<string, string>,
): readonly PrintedStory[] {
  const kinds: readonly NoteMark["kind"][] = ["footnote", "endnote"];
  return kinds.flatMap((kind) => {
    const part = partOfType(relations, `${kind}s`);
    const story: Story | undefined = part === undefined ? undefined : readStory(reading, part);
    return story ? [{ story, blocks: printNotes(story, kind, labels) }] : [];
  });
}

function reportFile(reading: Reading): void {
  const { archive, insertions, deletions } = reading;
  for (const part of archive.unsafe) find(reading, "part-name-unsafe", undefined, { part });
  for (const part of archive.doubled) find(reading, "part-doubled", undefined, { part });
  if (archive.entries.has("word/vbaProject.bin")) find(reading, "macros-ignored");
  if (insertions + deletions > 0) find(reading, "changes-taken", undefined, { insertions, deletions });
}
