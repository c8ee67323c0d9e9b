import { counted } from "../words/counted.ts";
import type { Counts } from "./counts.ts";

/** The counts that people ask for first: "83 paragraphs, 31 sections, 79 notes, 17 States, 13 recommendations". */
export function countWords(counts: Counts): string {
  return [
    counted(counts.paragraphs, "paragraph"),
    counted(counts.sections, "section"),
    counted(counts.footnotes, "note"),
    counted(counts.stateSubmissions, "State"),
    counted(counts.recommendations, "recommendation"),
  ].join(", ");
}
