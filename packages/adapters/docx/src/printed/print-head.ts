import type { PrintedBlock } from "@rapporteur/parser";
import { isSymbol, wordsOf } from "../story/layout-tables.ts";
import { readStory } from "../story/read-story.ts";
import type { Reading } from "../story/reading.ts";
import type { Story } from "../story/story.ts";
import { toHead } from "../story/table.ts";

/** What the header of the first page says, as lines of the masthead. */
export interface PrintedHead {
  readonly story: Story;
  readonly blocks: readonly PrintedBlock[];
}

/**
 * Reads the masthead from the header of the first page, where the New York templates have it. Of a running head only
 * the symbol is taken. Nothing is read where the document itself prints its symbol at its top.
 */
export function printHead(reading: Reading, document: Story): PrintedHead | undefined {
  if (topOf(document).some((block) => isSymbol(wordsOf(block)))) return undefined;
  const [section] = document.sections;
  if (!section) return undefined;
  const kinds = section.firstPageDiffers ? ["first", "default", "even"] : ["default", "even"];
  for (const kind of kinds) {
    const part = document.relations.get(section.headers.get(kind) ?? "")?.target;
    const story = part === undefined ? undefined : readStory(reading, part);
    if (!story) continue;
    const lines = linesOf(story.sinks[0].blocks);
    const symbols = lines.filter((block) => isSymbol(wordsOf(block)));
    const whole = kind === "first" ? lines.length > 1 : symbols.length > 0 && lines.length >= fewestLines;
    if (whole || symbols.length > 0) {
      const blocks = whole ? lines : symbols.slice(0, 1);
      leaveOut(story, lines, blocks);
      return { story, blocks };
    }
  }
  return undefined;
}

/** Lines that a masthead has at least; a running head has one or two. */
const fewestLines = 4;

/** Blocks among which a masthead in the document itself would stand. */
const top = 12;

function topOf(document: Story): readonly PrintedBlock[] {
  return document.sinks[0].blocks.slice(0, top);
}

/** The paragraphs of a header, of its tables too. */
function linesOf(blocks: readonly PrintedBlock[]): readonly PrintedBlock[] {
  return blocks.flatMap((block) => {
    if (block.kind !== "table") return toHead(block);
    const { start, end } = block;
    return block.rows.flatMap(({ cells }) =>
      cells.flatMap(({ runs }): readonly PrintedBlock[] =>
        runs.length === 0 ? [] : [{ kind: "paragraph", start, end, runs, region: "head" }],
      ),
    );
  });
}

function leaveOut(story: Story, lines: readonly PrintedBlock[], kept: readonly PrintedBlock[]): void {
  for (const block of lines) {
    if (kept.includes(block) || !("runs" in block)) continue;
    for (const { start, end } of block.runs) {
      if (end > start) story.discards.push({ reason: "running head", start, end });
    }
  }
}
