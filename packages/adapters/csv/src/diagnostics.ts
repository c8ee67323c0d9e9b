import { defineDiagnostics } from "@rapporteur/core";

/** Every finding this package can make. `{name}` stands for a value of the finding. */
export const csvDiagnostics = defineDiagnostics("csv", {
  // Files
  "source-is-one-table": {
    severity: "error",
    message: "A report is {count} tables, but one text was given.",
    help: "Give all files of the report's folder together.",
  },
  "table-missing": {
    severity: "error",
    message: "The table {file} is missing.",
    help: "Give all tables of the report together; a table without rows still has its row of names.",
  },
  "table-given-twice": {
    severity: "error",
    message: "There are two files {file}.",
    help: "Read one report at a time: give the files of one folder.",
  },
  "file-unknown": {
    severity: "warning",
    message: "The file {file} is none of the tables and was left out.",
    help: "If it is a table under another name, give it its own name again.",
  },
  "descriptor-differs": {
    severity: "warning",
    message:
      "{file} says that the profile is {described}, but the table report says {profile}, which was followed.",
    help: "If the cells begin with stray apostrophes, or lack some, put the right profile into report.csv.",
  },

  // Rows and columns
  "separator-differs": {
    severity: "warning",
    message: "{file} is separated by {separator}, not by commas, and was read so.",
    help: "Nothing to do, if the report is whole. Some spreadsheets save so; writing the report again mends it.",
  },
  "quotes-broken": {
    severity: "error",
    message: "{file} is no CSV: {reason}.",
    help: 'Put cells with commas, quotes or line ends in quotes, and double the quotes inside: "say ""yes""".',
  },
  "column-missing": {
    severity: "error",
    message: "{file} has no column {column}.",
    help: "Look for a misspelt name in the first row, or write the report again.",
  },
  "column-given-twice": {
    severity: "error",
    message: "{file} has two columns {column}.",
    help: "Remove one of them.",
  },
  "column-unknown": {
    severity: "warning",
    message: "The column {column} of {file} is not part of the table and was left out.",
    help: "Keep notes of your own in another file: they would be lost when the report is written again.",
  },
  "row-length-differs": {
    severity: "error",
    message: "This row of {file} has {actual} cells, where its first row has {expected}.",
    help: "Look for a comma or a quote too many or too few.",
  },
  "report-is-one-row": {
    severity: "error",
    message: "report.csv has {count} rows, where a report has one.",
    help: "Read one report at a time.",
  },

  // Cells and keys
  "cell-missing": {
    severity: "error",
    message: "The cell {column} of {file} is empty.",
    help: "Fill it in: a row makes no sense without it.",
  },
  "cell-wrong": {
    severity: "error",
    message: "The cell {column} of {file} says “{value}”: {reason}.",
    help: "Write it as the descriptor says.",
  },
  "markdown-broken": {
    severity: "error",
    message: "The Markdown in {column} of {file} cannot be read: {reason}.",
    help: "Mend the Markdown there; a character that is meant as such has a backslash before it.",
  },
  "key-given-twice": {
    severity: "error",
    message: "The key {key} ({columns}) stands in two rows of {file}.",
    help: "Give each row a key of its own.",
  },
  "key-unknown": {
    severity: "error",
    message: "The cell {columns} of {file} says “{key}”, which is no row of {table}: the row has no place.",
    help: "Write the key of a row that is there, or add the row.",
  },
  "reference-unknown": {
    severity: "error",
    message:
      "The cell {columns} of {file} says “{key}”, which is no row of {table}. It was read all the same.",
    help: "Write the key of a row that is there, or add the row.",
  },
  "place-wrong": {
    severity: "error",
    message: "This row of {file} has no place in the report: {reason}.",
    help: "Look at what the row says it stands in.",
  },
  "derived-differs": {
    severity: "warning",
    message:
      "The cell {column} of {file} says “{value}”, but “{derived}” follows from the rest, which was read.",
    help: "Change what it follows from: plain words follow from their Markdown, marks of notes too.",
  },
  "derived-rows-differ": {
    severity: "warning",
    message: "{file} has {actual} rows, but {expected} follow from the rest, which was read.",
    help: "Change what they follow from: marks of notes follow from the Markdown of the other tables.",
  },
  "more-findings": {
    severity: "info",
    message: "{count} more findings of this kind are not listed.",
    help: "Mend those listed and read again.",
  },

  // Writing
  "character-not-writable": {
    severity: "error",
    message: "The cell {column} of {file} would hold a zero character, which no CSV can carry.",
    help: "Remove the character from the report.",
  },
  "cell-too-long": {
    severity: "warning",
    message: "The cell {column} of {file} has {length} characters, of which Excel shows the first 32767.",
    help: "Use the data profile and a program that has no such limit, and do not save the table from Excel.",
  },
});
