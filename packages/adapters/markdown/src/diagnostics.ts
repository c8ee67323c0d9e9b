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
});
