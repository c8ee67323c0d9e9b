import { modelColumn, ownColumn, positionColumn } from "./column.ts";
import type { Table } from "./table.ts";

/** Citations: places in the text that refer to a source. */
export const citationsTable: Table = {
  name: "citations",
  title: "Citations",
  description: "One row a place in the text that refers to a source.",
  key: ["id"],
  foreignKeys: [
    { columns: ["footnote"], table: "footnotes", references: ["id"] },
    { columns: ["block"], table: "blocks", references: ["id"] },
    { columns: ["via"], table: "footnotes", references: ["id"] },
  ],
  holds: ["Report.citations", "Citation.target"],
  columns: [
    modelColumn("id", "words", "citation.id", "Citation.id", "Id of the citation."),
    positionColumn,
    modelColumn(
      "source",
      "words",
      "citation.source",
      "Citation.source",
      "Id of the footnote, paragraph or point that cites.",
    ),
    ownColumn("footnote", "words", "The same id, where it is that of a footnote.", { derived: true }),
    ownColumn("block", "words", "The same id, where it is that of a block.", { derived: true }),
    modelColumn(
      "start",
      "integer",
      "citation.start",
      "Citation.start",
      "Where the citation begins in the plain words of its source, in UTF-16 code units from 0.",
    ),
    modelColumn("end", "integer", "citation.end", "Citation.end", "Where it ends, counted alike."),
    ownColumn("text", "words", "The words of the citation, as printed.", { derived: true }),
    modelColumn("kind", "words", "citation.kind", "Citation.kind", "What kind of source is cited."),
    modelColumn(
      "symbol",
      "words",
      "citation.target.symbol",
      "CitationTarget.symbol",
      "Symbol of the document cited.",
    ),
    modelColumn("url", "words", "citation.target.url", "CitationTarget.url", "Address of what is cited."),
    modelColumn("title", "words", "citation.target.title", "CitationTarget.title", "Title of what is cited."),
    modelColumn("relation", "words", "citation.relation", "Citation.relation", "How the text refers to it."),
    modelColumn(
      "resolution",
      "words",
      "citation.resolution",
      "Citation.resolution",
      "How the source was found: named outright, through ibid., through a short title, or not for certain.",
    ),
    modelColumn(
      "via",
      "words",
      "citation.via",
      "Citation.via",
      "Id of the footnote through which an ibid. or a short title reached its source.",
    ),
  ],
};
