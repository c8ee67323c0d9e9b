import type { Masthead, Report } from "@rapporteur/core";
import { oneLine } from "../overview/one-line.ts";
import type { PackageFile } from "./packaging.ts";

/**
 * The file `CITATION.cff` (Citation File Format 1.2.0): the package as a data set, and the report as what is to be
 * cited. It says only what is printed: its author is the body, or the organ, that the report names; undefined where it
 * names none, as the format asks for an author. It holds no version, since package.json does.
 */
export function citationFile({ masthead, language }: Report): PackageFile | undefined {
  const author = masthead.body ?? masthead.organ;
  if (author === undefined) return undefined;
  const title = titleOf(masthead);
  const authors = (indent: string) => [`${indent}authors:`, `${indent}  - name: ${text(author)}`];
  const [primary = ""] = language.toLowerCase().split("-");
  const lines = [
    "cff-version: 1.2.0",
    `message: ${text("Please cite the report itself, by paragraph; name this package and its version for the data.")}`,
    "type: dataset",
    `title: ${text(`${title}, as data`)}`,
    ...authors(""),
    "preferred-citation:",
    "  type: report",
    `  title: ${text(title)}`,
    ...authors("  "),
    ...(masthead.symbol === undefined ? [] : [`  number: ${text(masthead.symbol)}`]),
    ...(masthead.date === undefined ? [] : [`  date-published: ${text(masthead.date)}`]),
    `  languages:\n    - ${text(primary)}`,
  ];
  return { path: "CITATION.cff", content: `${lines.join("\n")}\n` };
}

/** The title with its subtitle, on one line. */
function titleOf({ title, subtitle }: Masthead): string {
  return (
    [title, subtitle ?? []]
      .map(oneLine)
      .filter((words) => words !== "")
      .join(": ") || "Untitled report"
  );
}

/** A text in YAML. JSON's quoted texts are YAML's. */
function text(value: string): string {
  return JSON.stringify(value);
}
