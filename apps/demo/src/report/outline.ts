import { type Annex, type Block, plainText, type Report, type Section } from "@rapporteur/core";

/** A chapter or section as the outline lists it. */
export interface OutlineEntry {
  readonly id: string;
  /** As printed before the title: `IV`, `A`; `Annex I`. */
  readonly label?: string | undefined;
  readonly title: string;
  /** First and last number of the paragraphs in it: `"44–45"`; empty if none is numbered. */
  readonly paragraphs: string;
  readonly sections: readonly OutlineEntry[];
}

/** The chapters, sections and annexes of a report, each with the numbers of the paragraphs in it. */
export function outline({ sections, annexes }: Report): readonly OutlineEntry[] {
  return [...sections, ...annexes].map(entryOf);
}

function entryOf(section: Section | Annex): OutlineEntry {
  const annex = section.type === "annex" ? ["Annex", section.label].filter(Boolean).join(" ") : undefined;
  const numbers = numbersIn(section);
  const [first, last] = [numbers[0], numbers.at(-1)];
  return {
    id: section.id,
    label: annex ?? section.label,
    title: plainText(section.title).replace(/\s+/g, " ").trim(),
    paragraphs: first === undefined ? "" : first === last ? first : `${first}–${last}`,
    sections: section.sections.map(entryOf),
  };
}

function numbersIn({ blocks, sections }: Section | Annex): readonly string[] {
  const own = blocks.flatMap((block: Block) =>
    block.type === "paragraph" && block.number !== undefined ? [block.number] : [],
  );
  return [...own, ...sections.flatMap(numbersIn)];
}
