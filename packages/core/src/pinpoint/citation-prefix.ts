import type { Inline } from "../model/inline.ts";
import type { Report } from "../model/report.ts";
import { plainText } from "../tree/plain-text.ts";

const months = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/**
 * How the report as a whole is cited: by its symbol; without one, by body, session, title, subtitle and date, as
 * far as they are printed. Empty if none of them is. A symbol is never supplied.
 */
export function citationPrefix({ masthead, language }: Report): string {
  if (masthead.symbol !== undefined) return masthead.symbol;
  const { organ, body = organ, session, title, subtitle = [], date } = masthead;
  const label =
    language === "en" || language.startsWith("en-") ? withSmallInitial(session?.label) : session?.label;
  return [body, label, oneLine(title), oneLine(subtitle), date === undefined ? undefined : inWords(date)]
    .filter((piece) => piece !== undefined && piece !== "")
    .join(", ");
}

function withSmallInitial(label: string | undefined): string | undefined {
  return label && label.charAt(0).toLowerCase() + label.slice(1);
}

function oneLine(inlines: readonly Inline[]): string {
  return plainText(inlines).replace(/\s+/g, " ").trim();
}

/** `"2023-08-03"` → `"3 August 2023"`. */
function inWords(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(day)} ${months[Number(month) - 1] ?? ""} ${year}`;
}
