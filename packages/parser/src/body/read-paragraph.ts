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
  const paragraph = openParagraph(state, rest, prefix, label.name);
  if (label.style === "arabic") state.number = label.value;
  aim(state, paragraph.body, `Paragraph ${label.name}`);
}

/** Opens a paragraph without a number, and gives it. */
export function openUnnumbered(state: BodyState, runs: readonly PrintedRun[]): DraftParagraph {
  const paragraph = openParagraph(state, [...runs], [], undefined);
  aim(state, paragraph.body, "A paragraph without a number");
  return paragraph;
}

function openParagraph(
  state: BodyState,
  runs: PrintedRun[],
  prefix: readonly PrintedRun[],
  number: string | undefined,
): DraftParagraph {
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
  return paragraph;
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
  const placement = placeLabel(
    state.points.map(({ label }) => label),
    readings,
    order,
  );
  if (!placement) return;
  const paragraph = state.paragraph ?? openForPoints(state, piece);
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

function openForPoints(state: BodyState, piece: Piece): DraftParagraph {
  const paragraph = openUnnumbered(state, []);
  state.findings.add("points-without-paragraph", piece, {}, paragraph);
  return paragraph;
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
