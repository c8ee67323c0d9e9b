import type { DraftBlock, DraftBody, DraftSection } from "../body/draft.ts";

/** The blocks of a part that has no sections, as a summary: what looks like a heading in it is a paragraph. */
export function flatBlocks({ blocks, sections, annexes }: DraftBody): readonly DraftBlock[] {
  return [...blocks, ...[...sections, ...annexes].flatMap(flatSection)];
}

function flatSection({ prefix, heading, blocks, sections }: DraftSection): readonly DraftBlock[] {
  const body = { runs: [...prefix, ...heading.runs] };
  const title: DraftBlock = {
    type: "paragraph",
    number: undefined,
    prefix: [],
    body,
    points: [],
    closing: undefined,
  };
  return [title, ...blocks, ...sections.flatMap(flatSection)];
}
