import { modelColumn, ownColumn, positionWithin } from "./column.ts";
import type { Table } from "./table.ts";

/** The operative acts of recommendations. */
export const actsTable: Table = {
  name: "acts",
  title: "Acts of recommendations",
  description: "One row an operative act: a verb and the words it governs. Whom it asks is in addressees.",
  key: ["recommendation", "position"],
  foreignKeys: [
    { columns: ["recommendation"], table: "recommendations", references: ["id"], holdsRow: true },
  ],
  holds: ["Recommendation.acts"],
  columns: [
    ownColumn("recommendation", "words", "Id of the recommendation.", { required: true }),
    positionWithin("recommendation"),
    modelColumn("verb", "words", "act.verb", "Act.verb", "The verb, as a dictionary lists it: call upon."),
    modelColumn(
      "printed",
      "words",
      "act.printed",
      "Act.printed",
      "The verb as printed, with its adverb: Further requests.",
    ),
    modelColumn("adverb", "words", "act.adverb", "Act.adverb", "The adverb."),
    modelColumn(
      "directive",
      "boolean",
      "act.directive",
      "Act.directive",
      "Whether it asks anyone to do anything.",
    ),
    modelColumn(
      "start",
      "integer",
      "act.start",
      "Act.start",
      "Where the act begins in the plain words of its paragraph or point, in UTF-16 code units from 0.",
    ),
    modelColumn("end", "integer", "act.end", "Act.end", "Where it ends, counted alike."),
    ownColumn("text", "words", "The words of the act, as printed.", { derived: true }),
  ],
};
