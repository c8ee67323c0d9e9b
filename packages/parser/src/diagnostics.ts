import { defineDiagnostics } from "@rapporteur/core";

/** All that the parser reports. */
export const parserDiagnostics = defineDiagnostics("parser", {
  "not-a-report": {
    severity: "error",
    message:
      "This does not look like a United Nations report: no masthead and no paragraphs numbered from 1.",
    help: "Check that the file is the report itself; a cover page or a press release has nothing to extract.",
  },
  "masthead-missing": {
    severity: "warning",
    message: "No masthead was found before the text: organ, session and date are unknown.",
    help: "Check that the first page is in the source; give what you know with the options.",
  },
  "title-missing": {
    severity: "warning",
    message: "The masthead prints no title that could be told from its other lines.",
    help: "Check the first page of the source.",
  },
  "masthead-line-kept": {
    severity: "info",
    message: "“{text}” fills no field of the masthead and is kept among its lines.",
    help: "Nothing is lost; look there for lines that matter to you.",
  },
  "paragraph-joined": {
    severity: "info",
    message: "{what} was cut by a page break; its two pieces are joined.",
    help: "Nothing to do; the pieces end and begin in mid-sentence.",
  },
  "paragraph-joined-in-doubt": {
    severity: "warning",
    message: "{what} seems to go on here after a page break; the piece is joined to it.",
    help: "Compare with the printed page: the cut falls before a capital letter or between two sentences.",
  },
  "heading-joined": {
    severity: "info",
    message: "The heading “{text}” was printed in two pieces, which are joined.",
    help: "Nothing to do.",
  },
  "heading-in-text": {
    severity: "warning",
    message: "A piece marked as a heading reads as running text and is taken as such.",
    help: "Compare with the printed page.",
  },
  "heading-unmarked": {
    severity: "info",
    message: "“{text}” is not marked as a heading but its label and its look say that it is one.",
    help: "Compare with the printed page if the outline looks wrong.",
  },
  "label-letters-read": {
    severity: "info",
    message: "The label “{printed}” is printed in letters that look like others; it is read as {label}.",
    help: "Nothing to do; scans of Russian texts mix Cyrillic and Latin letters in labels.",
  },
  "list-in-paragraph": {
    severity: "warning",
    message: "Numbers start again at {number} inside paragraph {paragraph}; they are taken as a list in it.",
    help: "Compare with the printed page: it may be a list, or an annex whose heading is lost.",
  },
  "number-in-text": {
    severity: "warning",
    message: "“{text}” opens with a number that is out of the sequence of paragraphs and is taken as text.",
    help: "Compare with the printed page.",
  },
  "points-without-paragraph": {
    severity: "warning",
    message: "Points stand here without a paragraph before them.",
    help: "Compare with the printed page: the words before the first point may be lost.",
  },
  "note-joined": {
    severity: "info",
    message: "Note {label} was cut in two; its pieces are joined.",
    help: "Nothing to do; the first piece ends in mid-sentence.",
  },
  "notes-parted": {
    severity: "info",
    message: "Notes {label} and {next} were printed in one block and are parted.",
    help: "Nothing to do.",
  },
  "text-breaks-off": {
    severity: "warning",
    message: "The text ends without a full stop, at “{end}”; nearly all others of its kind have one.",
    help: "Compare with the printed page; the source may have lost what follows.",
  },
  "mark-repeated": {
    severity: "warning",
    message: "The mark {label} stands twice in succession.",
    help: "Compare with the printed page: one of the two may be another number.",
  },
  "mark-without-note": {
    severity: "error",
    message: "The mark {label} in the text has no note; it is kept as a raised character.",
    help: "Look for the note at the foot of the printed page; the source may have lost it.",
  },
  "mark-moved": {
    severity: "info",
    message:
      "The mark {label} stands in the table of contents, which is left out; it now stands at “{text}”.",
    help: "Nothing to do; the heading is the one that the entry names.",
  },
  "id-clash": {
    severity: "warning",
    message: "Two parts of the report would have the id {id}; this one gets {given}.",
    help: "Look for a label that is printed twice.",
  },
  "page-furniture": {
    severity: "info",
    message: "“{text}” is a running head or a page number and is left out.",
    help: "Nothing to do; the conservation account lists it.",
  },
  "contents-left-out": {
    severity: "info",
    message: "The table of contents is left out: the outline is read from the headings.",
    help: "Nothing to do; the conservation account lists it.",
  },
  "date-unreadable": {
    severity: "warning",
    message: "“{text}” is no date that can be read.",
    help: "Check the masthead of the source.",
  },
  "state-unknown": {
    severity: "warning",
    message: "“{text}” stands among sections of reporting States but is no known name of a State.",
    help: "Check the spelling; a group of States or an organization has no code.",
  },
  "citation-ambiguous": {
    severity: "warning",
    message: "“{words}” in note {label} may mean any of {count} sources; none is chosen.",
    help: "The printed text leaves it open; the citation lists its candidates.",
  },
  "citation-unresolved": {
    severity: "warning",
    message: "“{words}” in note {label} points back at a source that is not there.",
    help: "Check whether the note before was lost, or cites nothing.",
  },
  "source-unidentified": {
    severity: "info",
    message: "“{words}” is cited but has no symbol, address or marked title to find it by.",
    help: "Nothing to do; the citation keeps the printed words.",
  },
  "resolution-body-doubtful": {
    severity: "warning",
    message: "“{text}” is decades older than the report; it may be a resolution of the Human Rights Council.",
    help: "Compare with the official record; the citation says what is printed.",
  },
  "resolution-number-doubtful": {
    severity: "warning",
    message: "“{text}” does not fit how this body numbers its resolutions, or the date printed after it.",
    help: "Compare with the official record; the citation says what is printed.",
  },
} as const);

/** The name of a finding of the parser, without the package's prefix. */
export type ParserCode = keyof typeof parserDiagnostics.rules;
