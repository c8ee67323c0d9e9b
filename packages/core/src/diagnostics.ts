import { defineDiagnostics } from "./contract/define-diagnostics.ts";

/** Every finding this package can make. `{name}` stands for a value of the finding. */
export const coreDiagnostics = defineDiagnostics("core", {
  // Texts and files
  "source-is-one-file": {
    severity: "error",
    message: "This format is one file, but {count} files were given.",
    help: "Read the files one at a time.",
  },
  "source-too-large": {
    severity: "error",
    message: "The source is too large: {size} bytes, where at most {limit} are read.",
    help: "Split the source, or raise the limit if it really is one report.",
  },
  "text-has-bom": {
    severity: "info",
    message: "The text begins with a byte order mark, which was left out.",
    help: "Nothing to do. Positions are counted without it.",
  },
  "text-is-utf16": {
    severity: "info",
    message: "The text is in {encoding}, as its byte order mark says, and was decoded from that.",
    help: "Nothing to do. Saving the file as UTF-8 makes it readable to more programs.",
  },
  "text-seems-utf16": {
    severity: "warning",
    message: "The text has no byte order mark, but every second byte is zero: it was decoded as {encoding}.",
    help: "If characters look wrong, save the file as UTF-8 and read it again.",
  },
  "text-not-utf16": {
    severity: "error",
    message: "The text claims to be {encoding}, but is not valid as such.",
    help: "Save the file as UTF-8 and read it again.",
  },
  "text-not-utf8": {
    severity: "error",
    message: "The text is not valid UTF-8: byte {byte} (counted from 0) begins no character.",
    help: "Open the file in the encoding it was written in, save it as UTF-8 and read it again.",
  },
  "text-is-binary": {
    severity: "error",
    message: "This is no text: it looks like {looks}.",
    help: "Name the format it really has, or convert the file to text first.",
  },
  "text-has-lone-surrogate": {
    severity: "error",
    message: "The text holds half of a surrogate pair ({unit}), which is no character.",
    help: "Find the program that cut the text in the middle of a character, and write the text again.",
  },

  // JSON and versions of the model
  "json-is-wellformed": {
    severity: "error",
    message: "This is no JSON: {found} stands where {expected} should.",
    help: "Mend the JSON there; a text that breaks off was probably not copied whole.",
  },
  "model-version-missing": {
    severity: "error",
    message: "This is no report: a report is an object with a modelVersion, at present {to}.",
    help: "Look whether this is the right file.",
  },
  "model-version-unknown": {
    severity: "error",
    message: "The report has version {version} of the model, which this package, at {to}, does not know.",
    help: "Install a newer @rapporteur/core, or write the report again with the present one.",
  },
  "model-migrated": {
    severity: "info",
    message: "The report was brought from version {from} of the model to {to}: {description}",
    help: "Nothing to do. Writing the report again saves the step.",
  },
  "model-migration-failed": {
    severity: "error",
    message: "The report could not be brought from version {from} of the model to {to}: {reason}",
    help: "The report does not hold what its version says: write it again from its source.",
  },

  // Bounds: what no further step could take
  "report-too-deep": {
    severity: "error",
    message: "Objects and lists are nested more than {limit} levels deep.",
    help: "No report is nested that deep: look at what made this value.",
  },
  "report-too-large": {
    severity: "error",
    message: "The report holds more than {limit} values.",
    help: "Look for a value that contains itself, or split the report.",
  },
  "key-is-reserved": {
    severity: "error",
    message: 'The key "{key}" is reserved by JavaScript and is not read.',
    help: "Remove the key.",
  },
  "string-has-lone-surrogate": {
    severity: "error",
    message: "A text holds half of a surrogate pair, which is no character.",
    help: "Find the program that cut the text in the middle of a character, and write the text again.",
  },

  // Shape: what the model does not allow
  "shape-key-missing": {
    severity: "error",
    message: 'At {pointer}, "{key}" is missing.',
    help: "Add it as the JSON Schema of the model describes it.",
  },
  "shape-key-unknown": {
    severity: "error",
    message: 'At {pointer}, the key "{key}" is not part of the model.',
    help: "Remove the key, or look for a misspelling.",
  },
  "shape-type-wrong": {
    severity: "error",
    message: "At {pointer} stands a value of type {actual}, where {expected} is expected.",
    help: "Write the value as the JSON Schema of the model describes it; what is unknown is left out, never null.",
  },
  "shape-value-wrong": {
    severity: "error",
    message: "At {pointer} stands {actual}: {reason}.",
    help: "Write the value as the JSON Schema of the model describes it.",
  },
  "shape-has-more-faults": {
    severity: "info",
    message: "{count} more faults of this kind are not listed.",
    help: "Mend those listed and check again.",
  },

  // Facts: what holds in every sound report
  "id-is-unique": {
    severity: "error",
    message: 'The id "{id}" is used more than once.',
    help: "Give each node and each entry of a register an id of its own.",
  },
  "session-dates-in-order": {
    severity: "error",
    message: "The session ends on {end}, before it begins on {start}.",
    help: "Compare the dates with the printed masthead.",
  },
  "section-labels-ascend": {
    severity: "warning",
    message: "Heading {label} stands where {expected} was expected (the one before is {previous}).",
    help: "Compare with the printed headings: one may be missing, misread, or at the wrong level.",
  },
  "paragraph-numbers-ascend": {
    severity: "error",
    message: "Paragraph {number} stands where {expected} was expected (the one before is {previous}).",
    help: "Compare with the printed paragraphs: one may be missing, doubled or misread. Numbers are never changed.",
  },
  "point-labels-ascend": {
    severity: "warning",
    message: "Point {label} stands where {expected} was expected (the one before is {previous}).",
    help: "Compare with the printed points: one may be missing, misread, or at the wrong level.",
  },
  "footnote-target-exists": {
    severity: "error",
    message: 'A mark points to the footnote "{footnote}", which is not there.',
    help: "Look for the footnote at the foot of the printed page, or for a raised figure that is no mark.",
  },
  "footnote-is-referenced": {
    severity: "error",
    message: "Footnote {label} has no mark in the text.",
    help: "Look for its mark on the printed page: it may have been lost or read as something else.",
  },
  "footnote-numbers-ascend": {
    severity: "error",
    message: "Footnote {number} stands where {expected} was expected (the one before is {previous}).",
    help: "Compare with the printed footnotes: one may be missing, doubled or misread. Numbers are never changed.",
  },
  "footnote-marks-ascend": {
    severity: "warning",
    message: "The first mark of footnote {number} stands after that of footnote {previous}.",
    help: "Compare with the printed page: a mark may be misread, or stand in the wrong paragraph.",
  },
  "citation-source-exists": {
    severity: "error",
    message: 'The citation stands in "{source}", which is not there.',
    help: "Point it at the footnote, paragraph or point that cites.",
  },
  "citation-candidates-exist": {
    severity: "error",
    message: 'The citation may mean "{candidate}", which is no other citation of this report.',
    help: "Name the ids of the other citations it may mean.",
  },
  "citation-via-exists": {
    severity: "error",
    message: 'The citation leads through "{via}", which is no footnote of this report.',
    help: "Name the id of the footnote that it refers back to.",
  },
  "submission-section-exists": {
    severity: "error",
    message: 'The State\'s submission names the section "{section}", which is not there.',
    help: "Name the id of the section that summarizes it.",
  },
  "submission-paragraphs-exist": {
    severity: "error",
    message: 'The State\'s submission names the paragraph "{paragraph}", which is not inside "{section}".',
    help: "Name ids of paragraphs inside its section.",
  },
  "recommendation-node-exists": {
    severity: "error",
    message: 'The recommendation stands in "{place}", which is no paragraph, or no point of its paragraph.',
    help: "Name the ids of the paragraph and of the point in it.",
  },
  "offset-inside-text": {
    severity: "error",
    message:
      'The words from {start} to {end} are not inside the text of "{node}", which has {length} characters.',
    help: "Count the offsets in UTF-16 code units of the node's plain text, between characters.",
  },
  "text-is-clean": {
    severity: "warning",
    message: "The text holds the control character {character}.",
    help: "Remove it, or put in what was printed there.",
  },
});
