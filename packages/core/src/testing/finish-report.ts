import type { Footnote } from "../model/footnote.ts";
import type { Inline } from "../model/inline.ts";
import { modelVersion } from "../model/model-version.ts";
import type { Report } from "../model/report.ts";
import type { DraftBlock, DraftReport } from "./draft.ts";
import { finishBlocks } from "./finish-blocks.ts";
import { finishInlines } from "./finish-inlines.ts";
import { finishAnnexes, finishSections } from "./finish-sections.ts";
import { beginRun, present } from "./finishing.ts";

const star: Footnote = {
  type: "footnote",
  id: "fn-star",
  label: "*",
  content: [{ type: "text", value: "Late." }],
};
const starMark: Inline = { type: "footnoteReference", footnote: star.id };

/** Makes a draft a report: gives out ids, numbers and labels, and fills the registers. The same draft gives the same report. */
export function finishReport(draft: DraftReport): Report {
  const footnotes: Footnote[] = draft.starred ? [star] : [];
  const body = beginRun({ footnotes, citations: [], stateSubmissions: [], recommendations: [] }, "");
  const title = finishInlines(draft.title, body);
  const subtitle = draft.subtitle && finishInlines(draft.subtitle, body);
  return {
    modelVersion,
    id: "a-report",
    language: "en",
    masthead: present({ ...draft.masthead, title: draft.starred ? [...title, starMark] : title, subtitle }),
    summary: finishBlocks(draft.summary.map(unnumbered), body),
    blocks: finishBlocks(draft.blocks, body),
    sections: finishSections(draft.sections, [], body),
    annexes: finishAnnexes(draft.annexes, body),
    footnotes,
    citations: body.citations,
    stateSubmissions: body.stateSubmissions,
    recommendations: body.recommendations,
  };
}

/** Paragraphs of a summary have no numbers. */
function unnumbered(block: DraftBlock): DraftBlock {
  return block.type === "paragraph" ? { ...block, numbered: false } : block;
}
