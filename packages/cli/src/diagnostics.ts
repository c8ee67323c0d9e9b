import { defineDiagnostics } from "@rapporteur/core";

/** Every finding the command line itself can make. `{name}` stands for a value of the finding. */
export const cliDiagnostics = defineDiagnostics("cli", {
  // Input
  "input-missing": {
    severity: "error",
    message: "There is no file or folder {path}.",
    help: "Check the spelling, and the folder the command is run in.",
  },
  "input-unreadable": {
    severity: "error",
    message: "{path} cannot be read: {reason} ({errno}).",
    help: "Make the file readable, or leave it out; the other files were read all the same.",
  },
  "input-too-large": {
    severity: "error",
    message: "{path} is too large: at most {limit} MiB are read.",
    help: "Split the file; a report has a few hundred kilobytes.",
  },
  "format-unknown": {
    severity: "error",
    message: "The format of {path} cannot be told from its name.",
    help: "Name the format with --from ({formats}).",
  },
  "no-reports-found": {
    severity: "error",
    message: "No file in {path} has a readable extension ({extensions}).",
    help: "Give another folder, or name a file and its format with --from.",
  },
  "symbol-printed": {
    severity: "warning",
    message: "The report prints the symbol {printed}; --symbol {given} was left aside.",
    help: "A printed symbol goes before; check that this is the report you mean.",
  },
  // Output
  "output-unwritable": {
    severity: "error",
    message: "{path} cannot be written: {reason} ({errno}).",
    help: "Write somewhere else with --out, or make this place writable.",
  },
  "disk-full": {
    severity: "error",
    message: "{path} cannot be written: {reason} ({errno}).",
    help: "Make room, or write somewhere else with --out.",
  },
  "output-outside": {
    severity: "error",
    message: "The format {format} wants to write {path}, which is not inside the output folder.",
    help: "Nothing was written there. This is a fault of the format: please report it.",
  },
  "output-renamed": {
    severity: "warning",
    message: "This run has already written {wanted}; this report is written as {path}.",
    help: "Two reports have the same id: read them one at a time and tell them apart with --id or --symbol.",
  },
  "strict-withheld": {
    severity: "warning",
    message: "Nothing of this report was written, because it has {errors} and --strict was given.",
    help: "Mend the errors, or leave --strict out to write what could be made.",
  },
  // Packages
  "package-manifest-broken": {
    severity: "error",
    message: "{path} is no JSON object.",
    help: "Nothing was written. Mend it, or move it away if the package is to begin anew.",
  },
  "package-note-stale": {
    severity: "warning",
    message: "{path} does not name the checksum of source/{source}.",
    help: "People write that note, so it was left as it is. Say in it where this source comes from: {checksum}.",
  },
  "package-file-removed": {
    severity: "info",
    message: "{path} is no longer a part of the package and was removed.",
    help: "Nothing to do: an earlier run made it, and nobody has changed it since.",
  },
  "package-author-missing": {
    severity: "warning",
    message: "The report names neither a body nor an organ, so the package has no CITATION.cff.",
    help: "The format asks for an author, and none is made up. Write the file yourself if you know it.",
  },
  // Search and formats
  "nothing-found": {
    severity: "error",
    message: "{path} has no {wanted}.",
    help: "{near}",
  },
  "format-failed": {
    severity: "error",
    message: "The format {format} broke down on {path}: {reason}.",
    help: "This is a fault of Rapporteur, not of the file: please report it, with the file if you can.",
  },
});
