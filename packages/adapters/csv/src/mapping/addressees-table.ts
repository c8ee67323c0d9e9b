import { modelColumn, ownColumn, positionWithin } from "./column.ts";
import type { Table } from "./table.ts";

/** Those whom acts ask. */
export const addresseesTable: Table = {
  name: "addressees",
  title: "Addressees of acts",
  description: "One row one of those whom an act asks.",
  key: ["recommendation", "act", "position"],
  foreignKeys: [
    {
      columns: ["recommendation", "act"],
      table: "acts",
      references: ["recommendation", "position"],
      holdsRow: true,
    },
  ],
  holds: ["Act.addressees"],
  columns: [
    ownColumn("recommendation", "words", "Id of the recommendation.", { required: true }),
    ownColumn("act", "integer", "Position of the act in that recommendation.", { required: true }),
    positionWithin("act"),
    modelColumn("printed", "words", "addressee.printed", "Addressee.printed", "Whom it asks, as printed."),
    modelColumn("kind", "words", "addressee.kind", "Addressee.kind", "What kind of addressee that is."),
    modelColumn(
      "states",
      "codes",
      "addressee.states",
      "Addressee.states",
      "ISO 3166-1 alpha-3 codes of the States named, with | between them.",
    ),
  ],
};
