import { textPlaces } from "@rapporteur/core";
import type { PrintedDocument } from "@rapporteur/parser";
import { createBlockEnv } from "../blocks/block-env.ts";
import { parseBlocks } from "../blocks/block-parser.ts";
import { deepest } from "../blocks/depth-rule.ts";
import { sameLength } from "../blocks/same-length.ts";
import { markdownDiagnostics } from "../diagnostics.ts";
import { frameOf, setFrontMatterAside, setRegistersAside, withoutFrame } from "./frame.ts";
import { printBlocks } from "./print-blocks.ts";
import { discard, type Printing } from "./printing.ts";

const none: ReadonlySet<string> = new Set();

/**
 * Reads Markdown as print: blocks with runs of text, and every other character that is no white space in a
 * discard. Offsets count in `text`; `name` is the file's, for places. Takes any text, in linear time.
 */
export function printMarkdown(text: string, name?: string): PrintedDocument {
  const even = sameLength(text);
  const { printing, unused } = print(text, even, name, none);
  return unused.size === 0 ? finish(text, printing) : finish(text, print(text, even, name, unused).printing);
}

function print(
  original: string,
  text: string,
  name: string | undefined,
  unusedReferences: ReadonlySet<string>,
): { printing: Printing; unused: ReadonlySet<string> } {
  const env = createBlockEnv(unusedReferences);
  const frame = frameOf(text);
  const tokens = parseBlocks(withoutFrame(text, frame), env);
  const labels = Object.keys(env.references);
  const usedReferences = new Set<string>();
  const printing: Printing = {
    text,
    inline: { original, references: env.references, hasReferences: labels.length > 0, usedReferences },
    locate: textPlaces(original, name),
    blocks: [],
    discards: [],
    diagnostics: [],
    cursor: 0,
    isUnsorted: false,
    containers: [],
    marks: [],
    note: undefined,
  };
  if (original.startsWith("\ufeff")) {
    discard(printing, "byte order mark", 0, 1);
    printing.cursor = 1;
  }
  setFrontMatterAside(printing, frame);
  printBlocks(printing, tokens);
  setRegistersAside(printing, frame);
  if (env.tooDeep !== undefined) {
    const finding = { place: printing.locate(env.tooDeep), data: { limit: deepest } };
    printing.diagnostics.push(markdownDiagnostics.report("nesting-kept-as-text", finding));
  }
  const unused = labels.filter((label) => !usedReferences.has(label));
  return { printing, unused: new Set(unused) };
}

function finish(text: string, printing: Printing): PrintedDocument {
  const { blocks, discards, diagnostics, locate } = printing;
  if (printing.isUnsorted) discards.sort((one, other) => one.start - other.start);
  return { blocks, discards, text, locate, diagnostics };
}
