import { type Report, reportIndex } from "@rapporteur/core";
import { similar } from "../words/similar.ts";

/** How the words people use begin an id. */
const beginnings: readonly (readonly [RegExp, string])[] = [
  [/^(?:paragraphs?|paras?)\b\.?/, "para-"],
  [/^(?:footnotes?|notes?|fn)\b\.?/, "fn-"],
  [/^(?:chapter|chap|section|sect?)\b\.?/, "sec-"],
  [/^(?:recommendations?|rec)\b\.?/, "rec-"],
];

/** Ids that a place not found may be a slip for, nearest first, at most five. */
export function nearIds(report: Report, wanted: string): readonly string[] {
  const ids = [...reportIndex(report).entries.keys(), ...report.recommendations.map(({ id }) => id)];
  return similar(asId(wanted), ids, 5);
}

function asId(wanted: string): string {
  let id = wanted.slice(0, 100).trim().toLowerCase();
  for (const [word, beginning] of beginnings) id = id.replace(word, beginning);
  if (/^\d/.test(id)) id = `para-${id}`;
  return id.replace(/[\s().,-]+/g, "-").replace(/-$/, "");
}
