import { numberToRoman } from "../labels/roman.ts";
import type { Annex, Section } from "../model/section.ts";
import type { DraftSection } from "./draft.ts";
import { finishBlocks } from "./finish-blocks.ts";
import { finishInlines } from "./finish-inlines.ts";
import { beginRun, type Finishing, nextOf, present } from "./finishing.ts";

const states = [
  { name: "Argentina", iso3: "ARG", m49: "032" },
  { name: "Côte d’Ivoire", iso3: "CIV", m49: "384" },
  { name: "Türkiye", iso3: "TUR", m49: "792" },
  { name: "Holy See", m49: "336" },
] as const;

/** Sections with their ids and labels, I, A, 1 from the top; `path` is that of the section around them. */
export function finishSections(
  drafts: readonly DraftSection[],
  path: readonly string[],
  finishing: Finishing,
): readonly Section[] {
  let labelled = 0;
  return drafts.map((draft): Section => {
    const label = draft.labelled ? sectionLabel(++labelled, path.length) : undefined;
    const ownPath = [...path, label ?? `x${nextOf(finishing, "unlabelled")}`];
    const id = `${finishing.prefix}sec-${ownPath.join("-")}`;
    const title = finishInlines(draft.title, finishing);
    const blocks = finishBlocks(draft.blocks, finishing);
    const state = states[finishing.stateSubmissions.length];
    if (draft.submits && state) {
      const paragraphs = blocks.filter(({ type }) => type === "paragraph").map((block) => block.id);
      finishing.stateSubmissions.push({ id: `submission-${state.m49}`, state, section: id, paragraphs });
    }
    const sections = finishSections(draft.sections, ownPath, finishing);
    return present<Section>({ type: "section", id, label, title, blocks, sections });
  });
}

/** Annexes, each with numbers of its own. */
export function finishAnnexes(drafts: readonly DraftSection[], body: Finishing): readonly Annex[] {
  return drafts.map((draft, at): Annex => {
    const label = numberToRoman(at + 1);
    const id = `annex-${label}`;
    const finishing = beginRun(body, `${id}-`);
    const title = finishInlines(draft.title, finishing);
    const blocks = finishBlocks(draft.blocks, finishing);
    return {
      type: "annex",
      id,
      label,
      title,
      blocks,
      sections: finishSections(draft.sections, [], finishing),
    };
  });
}

function sectionLabel(number: number, depth: number): string {
  if (depth === 0) return numberToRoman(number);
  return depth === 1 ? String.fromCharCode(64 + number) : String(number);
}
