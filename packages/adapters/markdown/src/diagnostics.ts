import { defineDiagnostics } from "@rapporteur/core";

/** Every finding this package can make. `{name}` stands for a value of the finding. */
export const markdownDiagnostics = defineDiagnostics("markdown", {
  "text-is-empty": {
    severity: "error",
    message: "The file holds no text.",
    help: "Check that the right file was given, and that the conversion that made it did not fail.",
  },
  "visible-url-repaired": {
    severity: "info",
    message: "The address was printed with stray backslashes; it now reads as its link does: {url}",
    help: "Nothing to do, if the address is right.",
  },
  "visible-url-differs": {
    severity: "warning",
    message: "The printed address {printed} is not the one that its link leads to, {url}.",
    help: "Compare both with the original; both were kept.",
  },
  "link-dropped": {
    severity: "warning",
    message: "The link of “{text}” was left out: {url} begins with none of http:, https: and mailto:.",
    help: "The text was kept. Give it a web address in the source if it needs one.",
  },
  "link-is-dead": {
    severity: "warning",
    message: "The link of “{text}” leads nowhere ({url}) and was left out.",
    help: "The text was kept. Look the address up in the original if it is needed.",
  },
  "link-is-relative": {
    severity: "warning",
    message: "The link of “{text}” was left out: {url} leads to another file, and is no web address.",
    help: "The text was kept. Write the whole address in the source if it is needed.",
  },
  "front-matter-set-aside": {
    severity: "info",
    message: "The file begins with front matter of another program, which was set aside: {keys}",
    help: "Nothing to do, if what it says is printed in the text too; a symbol can be given as an option.",
  },
  "readable-read-as-print": {
    severity: "warning",
    message:
      "The file is in the profile that people read; it was read as print is, without the tables at its end.",
    help: "If there is the same report in the lossless profile, read that one: it holds all of the report.",
  },
  "front-matter-unreadable": {
    severity: "error",
    message: "This line of the front matter is not understood: {reason}.",
    help: "Write it as the lines around it are written: a key, a colon, a value on the same line.",
  },
  "front-matter-key-unknown": {
    severity: "warning",
    message: "The front matter has a key that is not known here, and that was left out: {key}",
    help: "Look for a misspelling; what is no part of a report cannot be kept.",
  },
  "form-unknown": {
    severity: "error",
    message:
      "The file says that it is of version {version} of this form of Markdown; the one known here is {known}.",
    help: "Install a newer @rapporteur/markdown, or write the file again with the present one.",
  },
  "front-matter-disagrees": {
    severity: "error",
    message: "The front matter says of “{field}” {said}, but the text has {found}.",
    help: "The text was read. Look for what was lost or added by mistake, then correct the front matter.",
  },
  "line-not-understood": {
    severity: "error",
    message: "Here stands “{found}”, where there should be {expected}.",
    help: "Write the line as those of its kind are written; each block begins with its anchor.",
  },
  "nested-too-deep": {
    severity: "error",
    message: "Quotations or points are nested more than {limit} levels deep.",
    help: "No report is nested that deep: look at what made this file.",
  },
  "nesting-kept-as-text": {
    severity: "warning",
    message: "Quotations or lists are nested more than {limit} levels deep; further marks were read as text.",
    help: "No report is nested that deep: look at what made this file.",
  },
  "mark-kept-as-text": {
    severity: "warning",
    message: "The mark {mark} opens or closes nothing and was read as text.",
    help: "Add the other mark of the pair, or write a backslash before this one.",
  },
  "registers-missing": {
    severity: "error",
    message: "The file ends before its registers: it is not whole.",
    help: "Look for the rest of the file, or write it again.",
  },
  "registers-unreadable": {
    severity: "error",
    message: "The registers at the end of the file are no whole JSON.",
    help: "Mend the JSON, or write the file again.",
  },
  "words-disagree": {
    severity: "error",
    message: "The entry {entry} says that it points at “{said}”, but at that place stands “{found}”.",
    help: "The text was edited under it: count start and end anew, and correct the words in the entry.",
  },
});
