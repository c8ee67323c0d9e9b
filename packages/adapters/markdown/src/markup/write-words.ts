import type { Inline } from "@rapporteur/core";
import { escapeText, guardEnds } from "./escape-text.ts";
import type { Page } from "./page.ts";
import { writeInlines } from "./write-inlines.ts";

/** The words of a node after its anchor, with `attributes` in it, and its printed label. */
export function writeWords(
  page: Page,
  id: string,
  printed: string,
  inlines: readonly Inline[],
  attributes = "",
): string {
  const text = guardEnds(writeInlines(inlines, page.mark));
  return page.lead(id, escapeText(printed), text !== "", attributes) + text;
}
