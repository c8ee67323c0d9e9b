import { modelColumn, ownColumn, positionWithin } from "./column.ts";
import type { Table } from "./table.ts";

/** Places inside the sources cited. */
export const pinpointsTable: Table = {
  name: "pinpoints",
  title: "Pinpoints",
  description: "One row a place inside a source that a citation names: paragraphs 24 to 38, page 22.",
  key: ["citation", "position"],
  foreignKeys: [{ columns: ["citation"], table: "citations", references: ["id"], holdsRow: true }],
  holds: ["Citation.pinpoints"],
  columns: [
    ownColumn("citation", "words", "Id of the citation.", { required: true }),
    positionWithin("citation"),
    modelColumn("type", "words", "pinpoint.type", "Pinpoint.type", "What kind of place it is."),
    modelColumn(
      "from",
      "words",
      "pinpoint.from",
      "Pinpoint.from",
      "The first one, or the only one, as printed.",
    ),
    modelColumn("to", "words", "pinpoint.to", "Pinpoint.to", "The last one of a range, as printed."),
  ],
};
