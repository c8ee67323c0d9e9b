import type { Label, LabelStyle } from "../labels/label.ts";
import { type Placement, placeLabel } from "../labels/sequence.ts";
import type { Piece } from "../pieces/piece.ts";
import { textOf } from "../pieces/runs.ts";
import { beginning, endsSentence, wordsAtEnd } from "../pieces/sentence.ts";
import { splitLabel } from "../pieces/split-label.ts";
import type { DraftSection, DraftText } from "./draft.ts";
import { aim, type BodyState, closeParagraph, openLabels } from "./state.ts";

/** Styles of section labels, outermost first. */
const order: readonly LabelStyle[] = [
  "roman",
  "upper",
  "arabic",
  "decimal",
  "lower",
  "lower-roman",
  "bracketed",
];

/** Longest text taken for a heading that its source does not mark as one. */
const longestUnmarked = 160;
/** Longest text with an inner label taken for a heading where nothing at all marks it. */
const longestPlain = 80;
/** Longest text taken for a heading at all. */
const longest = 600;

/** Whether a piece looks like a heading: marked as one, or short and wholly bold or italic, and no sentence. */
export function looksLikeHeading(piece: Piece): boolean {
  if (piece.text.length > longest || /^\[.*\]$/.test(piece.text)) return false;
  if (piece.look === "heading") return true;
  return (
    (piece.bold || piece.italic) &&
    piece.text.length <= longestUnmarked &&
    !endsSentence(wordsAtEnd(piece.runs))
  );
}

/** Where a labelled piece would go as a section, if it can be one. */
export function placeHeading(state: BodyState, piece: Piece): Placement | undefined {
  const readings = piece.labels.filter(({ style }) => order.includes(style));
  const placement = placeLabel(openLabels(state), readings, order);
  if (!placement) return undefined;
  const sentence = endsSentence(wordsAtEnd(piece.runs));
  if (piece.look === "heading") return sentence && !placement.fits ? undefined : placement;
  // Without a mark, the label must follow on, and the words must look like a title.
  if (!placement.fits || sentence || piece.text.length > longestUnmarked) return undefined;
  if (/[,;:–-]\s*$/.test(piece.text) || beginning(titleOf(piece, placement.label)) === "lower")
    return undefined;
  if (isBracketed(placement.label) && !piece.bold && !piece.italic) return undefined;
  const titled = titleOf(piece, placement.label).length > 1;
  const plain = !piece.bold && !piece.italic && !isOuter(placement.label);
  return titled && (!plain || piece.text.length <= longestPlain) ? placement : undefined;
}

const isBracketed = ({ style }: Label): boolean =>
  style === "lower" || style === "lower-roman" || style === "bracketed";
const isOuter = ({ style }: Label): boolean => style === "roman" || style === "upper";
const titleOf = (piece: Piece, label: Label): string => piece.text.slice(label.length);

/** Opens the section that a labelled heading begins. */
export function openSection(state: BodyState, piece: Piece, placement: Placement): void {
  const { label, depth } = placement;
  const { prefix, rest } = splitLabel(piece.runs, label.length);
  const level = levelOf(piece);
  const section = makeSection("section", rest, prefix, label, label.name, level);
  if (piece.look !== "heading") state.findings.add("heading-unmarked", piece, { text: piece.text }, section);
  if (!words(prefix).includes(label.name)) {
    state.findings.add(
      "label-letters-read",
      piece,
      { printed: words(prefix).trim(), label: label.name },
      section,
    );
  }
  closeForLabel(state, depth, level, isBracketed(label));
  open(state, section);
}

const words = (runs: DraftSection["prefix"]): string => runs.map(({ text }) => text).join("");

/** Opens the section that a heading without a label begins. */
export function openUnlabelled(state: BodyState, piece: Piece): void {
  const level = levelOf(piece);
  closeForLevel(state, level);
  open(state, makeSection("section", [...piece.runs], [], undefined, undefined, level));
}

/** The depth of a heading, where the source has styles that say it. */
function levelOf(piece: Piece): number | undefined {
  return piece.whole && piece.look === "heading" ? piece.level : undefined;
}

/**
 * Closes what a labelled heading ends: all from the labelled section at its depth on, or, if it opens a depth of its
 * own, the headings without a label at the end, as far as they are not of an outer level. `(a)` may go under a heading
 * of its own level: templates have one style for two depths.
 */
function closeForLabel(
  { sections }: BodyState,
  depth: number,
  level: number | undefined,
  bracketed: boolean,
): void {
  const labelled = sections.flatMap((section, index) => (section.label ? [index] : []));
  const at = labelled[depth];
  if (at !== undefined) {
    sections.length = at;
    return;
  }
  for (let last = sections.at(-1); last && !last.label; last = sections.at(-1)) {
    if (level !== undefined && last.level !== undefined) {
      if (last.level < level || (bracketed && last.level === level)) return;
    }
    sections.length -= 1;
  }
}

/**
 * Closes what a heading without a label ends: others of its level or deeper, and labelled ones that are deeper. It goes
 * under a labelled one of its own level. Without a level, it stands under the innermost heading with a label or a level.
 */
function closeForLevel({ sections }: BodyState, level: number | undefined): void {
  for (let last = sections.at(-1); last; last = sections.at(-1)) {
    if (last.level === undefined ? last.label : level === undefined) return;
    const deeper = last.level === undefined || level === undefined || last.level > level;
    if (!deeper && (last.label || last.level !== level)) return;
    sections.length -= 1;
  }
}

function open(state: BodyState, section: DraftSection): void {
  siblings(state).push(section);
  state.sections.push(section);
  enter(state, section.heading);
}

/** Opens an annex. `wordLength` counts the characters of the word and its label; what follows is the title. */
export function openAnnex(
  state: BodyState,
  piece: Piece,
  name: string | undefined,
  wordLength: number,
): void {
  const { prefix, rest } = splitLabel(piece.runs, wordLength);
  const annex = makeSection("annex", rest, prefix, undefined, name, undefined);
  state.body.annexes.push(annex);
  state.sections.length = 0;
  state.annex = annex;
  state.number = 0;
  enter(state, annex.heading);
}

/** Takes a heading for the title of the open annex, if that has none and nothing but a line in square brackets yet. */
export function titleAnnex(state: BodyState, piece: Piece): boolean {
  const { annex } = state;
  if (!annex || annex.heading.runs.length > 0 || annex.sections.length > 0) return false;
  const remarks = annex.blocks.every(
    (block) =>
      block.type === "paragraph" &&
      block.points.length === 0 &&
      /^\s*\[.*\]\s*$/.test(textOf(block.body.runs)),
  );
  if (!remarks) return false;
  annex.heading.runs = [...piece.runs];
  enter(state, annex.heading);
  return true;
}

function siblings(state: BodyState): DraftSection[] {
  return state.sections.at(-1)?.sections ?? state.annex?.sections ?? state.body.sections;
}

function enter(state: BodyState, heading: DraftText): void {
  closeParagraph(state);
  aim(state, heading, "heading");
}

function makeSection(
  type: DraftSection["type"],
  runs: DraftText["runs"],
  prefix: DraftSection["prefix"],
  label: Label | undefined,
  name: string | undefined,
  level: number | undefined,
): DraftSection {
  return { type, label, name, level, prefix, heading: { runs }, blocks: [], sections: [] };
}
