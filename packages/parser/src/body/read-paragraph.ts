import type { Label, LabelStyle } from "../labels/label.ts";
import { placeLabel } from "../labels/sequence.ts";
import type { Piece } from "../pieces/piece.ts";
import { splitLabel } from "../pieces/split-label.ts";
import type { PrintedRun } from "../printed/printed.ts";
import type { DraftParagraph, DraftPoint } from "./draft.ts";
import { aim, type BodyState, closeParagraph, currentBlocks } from "./state.ts";

/** Styles of point labels, outermost first. */
const order: readonly LabelStyle[] = [
  "decimal",
  "arabic",
  "upper",
  "lower",
  "lower-roman",
  "bracketed",
  "bullet",
];

/** Opens a numbered paragraph. */
export function openNumbered(state: BodyState, piece: Piece, label: Label): void {
  const { prefix, rest } = splitLabel(piece.runs, label.length);
  openParagraph(state, rest, prefix, label.name);
  if (label.style === "arabic") state.number = label.value;
  aimAtParagraph(state, `Paragraph ${label.name}`);
}

/** Opens a paragraph without a number. */
export function openUnnumbered(state: BodyState, runs: readonly PrintedRun[]): void {
  openParagraph(state, [...runs], [], undefined);
  aimAtParagraph(state, "A paragraph without a number");
}

function openParagraph(
  state: BodyState,
  runs: PrintedRun[],
  prefix: readonly PrintedRun[],
  number: string | undefined,
): void {
  closeParagraph(state);
  const paragraph: DraftParagraph = {
    type: "paragraph",
    number,
    prefix,
    body: { runs },
    points: [],
    closing: undefined,
  };
  currentBlocks(state).push(paragraph);
  state.paragraph = paragraph;
}

function aimAtParagraph(state: BodyState, name: string): void {
  if (state.paragraph) aim(state, state.paragraph.body, name);
}

/** Labels among a piece's readings that a point can carry. */
export function pointReadings(piece: Piece): readonly Label[] {
  return piece.labels.filter(({ style }) => order.includes(style));
}

/** Whether one of the readings is the next after an open point. */
export function continuesPoints(state: BodyState, readings: readonly Label[]): boolean {
  const open = state.points.map(({ label }) => label);
  return open.length > 0 && placeLabel(open, readings, order)?.fits === true;
}

/** Opens a point under the open paragraph, at the depth that its label says. */
export function openPoint(state: BodyState, piece: Piece, readings: readonly Label[]): void {
  if (!state.paragraph) {
    openUnnumbered(state, []);
    state.findings.add("points-without-paragraph", piece, {}, state.paragraph);
  }
  const paragraph = state.paragraph;
  const placement = placeLabel(
    state.points.map(({ label }) => label),
    readings,
    order,
  );
  if (!paragraph || !placement) return;
  const { prefix, rest } = splitLabel(piece.runs, placement.label.length);
  const point: DraftPoint = {
    type: "point",
    label: placement.label,
    prefix,
    body: { runs: rest },
    points: [],
  };
  state.points.length = Math.min(placement.depth, state.points.length);
  (state.points.at(-1)?.points ?? paragraph.points).push(point);
  state.points.push(point);
  aim(state, point.body, nameOf(paragraph, state.points));
}

/** "Paragraph 83 (h) (ii)", "Paragraph 115.80". */
function nameOf(paragraph: DraftParagraph, points: readonly DraftPoint[]): string {
  const outermost = points[0]?.label;
  const start =
    outermost?.style === "decimal" ? [outermost.name] : paragraph.number ? [paragraph.number] : [];
  const inner = outermost?.style === "decimal" ? points.slice(1) : points;
  const path = inner.map(({ label }) =>
    /^[^\d•●▪■◦‣·*–—-]+$/.test(label.name) ? `(${label.name})` : label.name,
  );
  return [start.length > 0 ? "Paragraph" : "Point", ...start, ...path].join(" ");
}
