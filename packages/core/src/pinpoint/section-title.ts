import type { Section } from "../model/section.ts";
import { plainText } from "../tree/plain-text.ts";

/** The title of a section on one line, as it is quoted when the section has no label. */
export function sectionTitle({ title }: Section): string {
  return plainText(title).replace(/\s+/g, " ").trim();
}
