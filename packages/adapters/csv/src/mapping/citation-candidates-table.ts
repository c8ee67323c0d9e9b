import { ownColumn, positionWithin } from "./column.ts";
import type { Table } from "./table.ts";

/** The citations that an ambiguous one may mean. */
export const citationCandidatesTable: Table = {
  name: "citation-candidates",
  title: "What ambiguous citations may mean",
  description: "One row a citation that an ambiguous one may mean; none of them is chosen.",
  key: ["citation", "position"],
  foreignKeys: [
    { columns: ["citation"], table: "citations", references: ["id"], holdsRow: true },
    { columns: ["candidate"], table: "citations", references: ["id"] },
  ],
  holds: ["Citation.candidates"],
  columns: [
    ownColumn("citation", "words", "Id of the ambiguous citation.", { required: true }),
    positionWithin("citation"),
    ownColumn("candidate", "words", "Id of a citation that it may mean.", { required: true }),
  ],
};
