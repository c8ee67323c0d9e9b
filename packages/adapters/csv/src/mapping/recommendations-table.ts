import { modelColumn, positionColumn } from "./column.ts";
import type { Table } from "./table.ts";

/** Recommendations. */
export const recommendationsTable: Table = {
  name: "recommendations",
  title: "Recommendations",
  description:
    "One row a paragraph or point that recommends; what it asks of whom is in acts and addressees.",
  key: ["id"],
  foreignKeys: [
    { columns: ["paragraph"], table: "blocks", references: ["id"] },
    { columns: ["point"], table: "blocks", references: ["id"] },
  ],
  holds: ["Report.recommendations"],
  columns: [
    modelColumn("id", "words", "recommendation.id", "Recommendation.id", "Id of the recommendation."),
    positionColumn,
    modelColumn("label", "words", "recommendation.label", "Recommendation.label", "Its pinpoint: 83 (h)."),
    modelColumn(
      "paragraph",
      "words",
      "recommendation.paragraph",
      "Recommendation.paragraph",
      "Id of the paragraph it is, or stands in.",
    ),
    modelColumn("point", "words", "recommendation.point", "Recommendation.point", "Id of the point it is."),
    modelColumn(
      "actor",
      "words",
      "recommendation.actor",
      "Recommendation.actor",
      "Who recommends, as printed.",
    ),
  ],
};
