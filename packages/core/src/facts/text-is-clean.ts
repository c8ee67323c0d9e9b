import type { Finding } from "../contract/define-diagnostics.ts";
import type { Inline } from "../model/inline.ts";
import { ownInlines } from "../tree/own-inlines.ts";
import { walkInlines } from "../tree/walk-inlines.ts";
import type { Fact } from "./fact.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be found.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** No words hold control characters, which no printed page has and many formats cannot carry. */
export const textIsClean = {
  id: "text-is-clean",
  check: ({ masthead }, { entries }) => {
    const findings: Finding[] = [];
    const look = (inlines: readonly Inline[], node?: string) =>
      walkInlines(inlines, (inline) => {
        const found = inline.type === "text" ? control.exec(inline.value) : null;
        if (found) findings.push({ node, data: { character: name(found[0]) } });
      });
    for (const inlines of [masthead.title, masthead.subtitle ?? [], ...(masthead.lines ?? [])]) look(inlines);
    for (const { node } of entries.values()) for (const inlines of ownInlines(node)) look(inlines, node.id);
    return findings;
  },
} as const satisfies Fact;

function name(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
