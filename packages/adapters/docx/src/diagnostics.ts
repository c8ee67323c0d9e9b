import { defineDiagnostics } from "@rapporteur/core";

/** Every finding this package can make. `{name}` stands for a value of the finding. */
export const docxDiagnostics = defineDiagnostics("docx", {
  // The file
  "file-is-text": {
    severity: "error",
    message: "A Word file is bytes, but a text was given.",
    help: "Give the bytes of the file, as read from the disk.",
  },
  "file-is-empty": {
    severity: "error",
    message: "The file is empty.",
    help: "Look whether it was copied or downloaded whole.",
  },
  "file-too-large": {
    severity: "error",
    message: "The file has {size} bytes; at most {limit} are read.",
    help: "Look whether this is really one report; large pictures in it can be made smaller in Word.",
  },
  "file-not-word": {
    severity: "error",
    message: "This is no Word file: it looks like {looks}.",
    help: "Give the .docx file itself. Other formats can be saved as .docx by a word processor.",
  },
  "file-is-old-word": {
    severity: "error",
    message: "This is a Word file of the format before 2007 (.doc), which is not read.",
    help: "Open it in a word processor and save it as .docx.",
  },
  "file-is-encrypted": {
    severity: "error",
    message: "The file is encrypted: a password is needed to read it.",
    help: "Open it with the password in a word processor and save it without one.",
  },
  "file-is-truncated": {
    severity: "error",
    message: "The file breaks off: its table of contents, which stands at the end, is not there.",
    help: "Copy or download the file again.",
  },
  "file-is-damaged": {
    severity: "error",
    message: "The file is damaged: {reason}.",
    help: "Copy or download the file again; a word processor may be able to repair it.",
  },
  "document-is-missing": {
    severity: "error",
    message: "The file has no main document ({part}).",
    help: "Look whether this is a Word file: spreadsheets and presentations are packed in the same way.",
  },
  "document-is-empty": {
    severity: "error",
    message: "There is no text in the document.",
    help: "Check that the right file was given. A document of scanned pages has pictures, but no text.",
  },

  // Its parts
  "part-too-large": {
    severity: "error",
    message: "The part {part} unpacks to more than the {limit} bytes that are read of one file.",
    help: "No report is that large: the file may have been made to do harm.",
  },
  "part-is-damaged": {
    severity: "error",
    message: "The part {part} cannot be unpacked: {reason}.",
    help: "Copy or download the file again; a word processor may be able to repair it.",
  },
  "part-not-xml": {
    severity: "error",
    message: "The part {part} is no well-formed XML: {reason}",
    help: "Open the file in a word processor, and save it again if that succeeds.",
  },
  "part-has-dtd": {
    severity: "error",
    message: "The part {part} declares a document type, which no Word file does; it is not read.",
    help: "The file may have been made to do harm: declarations can hold entities that lead elsewhere.",
  },
  "part-too-deep": {
    severity: "error",
    message: "Elements in the part {part} are nested more than {limit} levels deep.",
    help: "No word processor writes that: the file may have been made to do harm.",
  },
  "part-is-missing": {
    severity: "warning",
    message: "The part {part} is named in the file but is not in it.",
    help: "What it held (styles, numbers, notes) is lost; compare with the original.",
  },
  "part-name-unsafe": {
    severity: "warning",
    message: "The file holds a part with a name that leads out of it, {part}; it is not read.",
    help: "Nothing is ever written by such a name, but no word processor makes one: see where the file is from.",
  },
  "part-doubled": {
    severity: "warning",
    message: "The file holds the part {part} more than once; the first is read.",
    help: "See where the file is from: no word processor makes such a file.",
  },
  "part-left-out": {
    severity: "warning",
    message: "Another document is embedded here ({part}) and is not read.",
    help: "Open the file in a word processor and save it: that puts the text of the embedded document in place.",
  },
  "macros-ignored": {
    severity: "info",
    message: "The file holds macros, which are not looked at.",
    help: "Nothing to do.",
  },

  // The text
  "changes-taken": {
    severity: "info",
    message:
      "The file records changes: {insertions} insertions are read as text, {deletions} deletions are not.",
    help: "Accept or reject the changes in a word processor if the text should be another.",
  },
  "comments-ignored": {
    severity: "info",
    message: "The file holds comments, which are no part of the text.",
    help: "Nothing to do.",
  },
  "hidden-text": {
    severity: "info",
    message: "Text that is formatted as hidden is left out.",
    help: "Nothing to do; the conservation account counts it.",
  },
  "link-dropped": {
    severity: "warning",
    message: "A link was left out: {url} begins with none of http:, https: and mailto:.",
    help: "The text was kept. Give it a web address in the source if it needs one.",
  },
  "link-is-dead": {
    severity: "warning",
    message: "A link leads to the relation {id}, which the file does not have.",
    help: "The text was kept. Look the address up in the original if it is needed.",
  },
  "field-without-result": {
    severity: "warning",
    message: "The field {field} has no shown text in the file; what Word would print there is missing.",
    help: "Open the file in Word, select all, press F9 and then Ctrl+Shift+F9, and save it.",
  },
  "character-unknown": {
    severity: "warning",
    message: "The character {code} of the font {font} has no counterpart in Unicode; it is shown as �.",
    help: "Compare with the printed page.",
  },
  "numbering-unknown": {
    severity: "warning",
    message: "A paragraph is numbered by the list {list}, which the file does not define; it has no number.",
    help: "Compare with the printed page.",
  },
  "note-without-mark": {
    severity: "warning",
    message: "The file holds a note that no mark in the text leads to; it is left out: “{text}”",
    help: "Word does not print it either. Compare with the printed page.",
  },
  "notes-restart-by-page": {
    severity: "warning",
    message:
      "Notes are numbered anew on each page, which only a printed page shows; they are numbered through.",
    help: "Compare the numbers of notes with the printed page.",
  },
});

/** The name of a finding of this package, without the package's prefix. */
export type DocxCode = keyof typeof docxDiagnostics.rules;
