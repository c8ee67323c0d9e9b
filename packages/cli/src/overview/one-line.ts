import { type Inline, plainText } from "@rapporteur/core";

/** The words of inline content on one line: forced breaks and runs of white space become one space. */
export function oneLine(inlines: readonly Inline[]): string {
  return plainText(inlines).replace(/\s+/g, " ").trim();
}
