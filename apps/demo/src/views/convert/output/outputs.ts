import type { FormatId } from "../work/load-adapter.ts";

/** A way to write a report, as the reader chooses it. */
export interface Output {
  readonly id: string;
  readonly title: string;
  /** Who it is for, in half a sentence. */
  readonly purpose: string;
  readonly format: FormatId;
  readonly options: Readonly<Record<string, string>>;
}

/** All ways to write a report. */
export const outputs: readonly [Output, ...Output[]] = [
  { id: "json", title: "JSON", purpose: "the model itself, for programs", format: "json", options: {} },
  {
    id: "markdown",
    title: "Markdown",
    purpose: "for people, on a code host or in a note",
    format: "markdown",
    options: { profile: "readable" },
  },
  {
    id: "markdown-lossless",
    title: "Markdown, lossless",
    purpose: "reads back as the same report",
    format: "markdown",
    options: { profile: "lossless" },
  },
  {
    id: "csv",
    title: "CSV tables",
    purpose: "for notebooks and databases, with descriptors",
    format: "csv",
    options: { profile: "data" },
  },
  {
    id: "csv-spreadsheet",
    title: "CSV for spreadsheets",
    purpose: "for Excel and its kin, formulas disarmed",
    format: "csv",
    options: { profile: "spreadsheet" },
  },
  { id: "jsonld", title: "JSON-LD", purpose: "linked data, as one tree", format: "jsonld", options: {} },
  {
    id: "turtle",
    title: "Turtle",
    purpose: "linked data, for triple stores",
    format: "jsonld",
    options: { syntax: "turtle" },
  },
  {
    id: "nquads",
    title: "N-Quads",
    purpose: "linked data, a statement a line",
    format: "jsonld",
    options: { syntax: "nquads" },
  },
];
