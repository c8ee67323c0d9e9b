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
});
