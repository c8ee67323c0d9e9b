import type { Findings } from "../findings.ts";
import type { Label } from "../labels/label.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { isPiece, type Piece, type Thing } from "../pieces/piece.ts";
import { textOf, trimRuns } from "../pieces/runs.ts";
import { beginning, endsItem, endsSentence, wordsAtEnd } from "../pieces/sentence.ts";
import type { PrintedRun } from "../printed/printed.ts";
import { type Caption, captionAt } from "./caption.ts";
import type { DraftBody, DraftRow, DraftText } from "./draft.ts";
import { type NumberAhead, numbersAhead } from "./numbers-ahead.ts";
import {
  looksLikeHeading,
  openAnnex,
  openSection,
  openUnlabelled,
  placeHeading,
  titleAnnex,
} from "./read-heading.ts";
import { continuesPoints, openNumbered, openPoint, openUnnumbered, pointReadings } from "./read-paragraph.ts";
import { aim, type BodyState, currentBlocks, startBody } from "./state.ts";
import { joinRuns, judgeTear } from "./tear.ts";

/** Reads the body from top to bottom: sections, paragraphs and points by their labels, torn pieces joined. */
export function assembleBody(
  entries: readonly (Piece | Thing)[],
  lexicon: Lexicon,
  findings: Findings,
): DraftBody {
  const state = startBody(lexicon, findings);
  const ahead = numbersAhead(entries);
  let afterCaption = 0;
  for (const [index, entry] of entries.entries()) {
    if (index < afterCaption) continue;
    const caption = captionAt(entries, index, lexicon);
    if (caption) {
      placeThing(state, caption.thing, { runs: joinCaption(caption.pieces) });
      afterCaption = index + caption.pieces.length + 1;
    } else if (isPiece(entry)) {
      place(state, entry, nextPiece(entries, index), ahead(index));
      state.afterThing = false;
    } else placeThing(state, entry, undefined);
  }
  return state.body;
}

function placeThing(state: BodyState, thing: Thing, caption: DraftText | undefined): void {
  currentBlocks(state).push({ type: "thing", thing, rows: rowsOf(thing), caption });
  state.afterThing = true;
}

function joinCaption([first, ...rest]: Caption["pieces"]): PrintedRun[] {
  const runs = [...first.runs];
  for (const piece of rest) joinRuns(runs, piece.runs, "\n");
  return runs;
}

function rowsOf(thing: Thing): readonly DraftRow[] {
  if (thing.look !== "table") return [];
  return thing.table.rows.map(({ header, cells }) => ({
    header,
    cells: cells.map(({ runs, columnSpan, rowSpan }) => ({ runs: [...trimRuns(runs)], columnSpan, rowSpan })),
  }));
}

function nextPiece(entries: readonly (Piece | Thing)[], index: number): Piece | undefined {
  const next = entries[index + 1];
  return next && isPiece(next) ? next : undefined;
}

function place(state: BodyState, piece: Piece, next: Piece | undefined, ahead: NumberAhead): void {
  if (piece.look === "quote") placeQuote(state, piece);
  else if (placeAnnex(state, piece)) return;
  else if (piece.labels.length > 0 && placeLabelled(state, piece, ahead)) return;
  else if (placeTitle(state, piece, next)) return;
  else placeText(state, piece, next);
}

function placeAnnex(state: BodyState, piece: Piece): boolean {
  // The mark of a note may be a word, in Markdown: it heads nothing.
  if (piece.text.length > 300 || piece.runs[0]?.mark !== undefined) return false;
  const match = state.lexicon.annex.exec(piece.text);
  if (!match) return false;
  const [, name, title = ""] = match;
  const marked = looksLikeHeading(piece);
  if (title === "" ? piece.text.length > 30 : !marked || endsSentence(wordsAtEnd(piece.runs))) return false;
  if (!marked && state.target && !endsItem(wordsAtEnd(state.target.runs))) return false;
  if (state.number === 0 && state.body.annexes.length === 0 && state.sections.length === 0) {
    // Before the first paragraph, the annex is the report that a note transmits: its text is the body.
    openUnlabelled(state, piece);
    return true;
  }
  openAnnex(state, piece, name, piece.text.length - title.length);
  return true;
}

function placeLabelled(state: BodyState, piece: Piece, ahead: NumberAhead): boolean {
  const arabic = piece.labels.find(({ style }) => style === "arabic");
  if (arabic) return placeNumber(state, piece, arabic, ahead);
  const points = pointReadings(piece);
  const inList = points.length > 0 && continuesPoints(state, points);
  const heading = inList && piece.look !== "heading" ? undefined : placeHeading(state, piece);
  const bracketed = heading && /^(?:lower|lower-roman|bracketed|decimal)$/.test(heading.label.style);
  if (heading && !(bracketed && inList)) {
    openSection(state, piece, heading);
    return true;
  }
  return placePoint(state, piece, points);
}

function placeNumber(state: BodyState, piece: Piece, label: Label, ahead: NumberAhead): boolean {
  const expected = state.number + 1;
  const sentence = endsSentence(wordsAtEnd(piece.runs));
  if (looksLikeHeading(piece) && !sentence) {
    const heading = placeHeading(state, piece);
    if (heading?.fits || (heading && label.value !== expected)) {
      openSection(state, piece, heading);
      return true;
    }
  }
  const innermost = state.points.at(-1)?.label;
  if (label.value !== expected) {
    const heading = sentence ? undefined : placeHeading(state, piece);
    if (heading?.fits && innermost?.style !== "arabic") {
      openSection(state, piece, heading);
      return true;
    }
    if (innermost?.style === "arabic" && label.value === innermost.value + 1)
      return placePoint(state, piece, [label]);
    if (label.value === 1 && state.paragraph && ahead.comes(expected)) {
      state.findings.add("list-in-paragraph", piece, { number: 1, paragraph: state.number }, state.paragraph);
      openPoint(state, piece, [label]);
      return true;
    }
    if (isStray(state, label, ahead)) {
      state.findings.add("number-in-text", piece, { text: piece.text });
      return false;
    }
  }
  openNumbered(state, piece, label);
  return true;
}

/** A number far from the sequence, in mid-sentence or with the sequence going on after it: a year, a figure. */
function isStray(state: BodyState, label: Label, ahead: NumberAhead): boolean {
  const expected = state.number + 1;
  const far = label.value > expected + 20 || label.value < expected - 20;
  const torn = state.target !== undefined && !endsSentence(wordsAtEnd(state.target.runs));
  return (far && ahead.next === expected) || (far && torn) || (torn && ahead.next === expected);
}

function placePoint(state: BodyState, piece: Piece, readings: readonly Label[]): boolean {
  const [first] = readings;
  if (!first) return false;
  if (first.style === "decimal" && String(first.under) !== state.paragraph?.number) {
    // Where no paragraph has a plain number, as in a programme budget, 25.1 is the number of one.
    if (state.number > 0) return false;
    openNumbered(state, piece, first);
    return true;
  }
  // Out of sequence in mid-sentence, "(b) of the Convention" and "3.1 million" are text, not points.
  const torn = state.target !== undefined && !endsItem(wordsAtEnd(state.target.runs));
  const starts = readings.some(({ value }) => value <= 1);
  if (torn && (!starts || first.style === "decimal") && !continuesPoints(state, readings)) return false;
  if (first.style === "upper" && !starts && !continuesPoints(state, readings)) return false;
  openPoint(state, piece, readings);
  return true;
}

function placeQuote(state: BodyState, piece: Piece): void {
  const blocks = currentBlocks(state);
  const last = blocks.at(-1);
  const text = { runs: [...piece.runs] };
  if (last?.type === "quote") last.paragraphs.push(text);
  else blocks.push({ type: "quote", paragraphs: [text] });
}

/** Places what looks like a heading and carries no label: a heading of its own, or the rest of the one before. */
function placeTitle(state: BodyState, piece: Piece, next: Piece | undefined): boolean {
  if (!looksLikeHeading(piece)) return false;
  const heading = state.targetName === "heading" ? state.target : undefined;
  if (heading && goesOnHeading(heading, piece)) joinHeading(state, heading, piece);
  else if (titleAnnex(state, piece)) return true;
  else if (isHeadingHere(state, piece, next)) openUnlabelled(state, piece);
  else {
    if (piece.look === "heading") state.findings.add("heading-in-text", piece);
    return false;
  }
  return true;
}

/** Places text without a label: it goes on with the text before, closes a list, or stands alone. */
function placeText(state: BodyState, piece: Piece, next: Piece | undefined): void {
  const { target, targetName, paragraph } = state;
  if (!target || targetName === "heading") {
    openUnnumbered(state, piece.runs);
    return;
  }
  const inList = state.points.length > 0;
  const goesOn = next !== undefined && continuesPoints(state, pointReadings(next));
  const numbered = paragraph?.number !== undefined;
  const tear = piece.whole
    ? "none"
    : judgeTear(target.runs, piece, { inList, numbered, afterThing: state.afterThing });
  const closes = inList && endsItem(wordsAtEnd(target.runs)) && beginning(piece.text) !== "lower";
  // After the last point of a list that ends as a list does, words that begin as a sentence close the paragraph.
  if (tear === "sure" || (tear === "doubtful" && (goesOn || !closes))) {
    joinRuns(target.runs, piece.runs);
    const code = tear === "sure" ? "paragraph-joined" : "paragraph-joined-in-doubt";
    state.findings.add(code, piece, { what: targetName }, state.points.at(-1) ?? paragraph);
  } else if (goesOn) joinRuns(target.runs, piece.runs, "\n");
  else if (paragraph && paragraph.points.length > 0 && !paragraph.closing) {
    paragraph.closing = { runs: [...piece.runs] };
    state.points.length = 0;
    aim(state, paragraph.closing, paragraph.number ? `Paragraph ${paragraph.number}` : "A paragraph");
  } else openUnnumbered(state, piece.runs);
}

/** Right under a heading, a piece in lower case goes on with it; under "Annex" alone, the first heading is its title. */
function goesOnHeading({ runs }: DraftText, piece: Piece): boolean {
  if (wordsAtEnd(runs) === "") return true;
  return !piece.whole && piece.look === "heading" && beginning(piece.text) === "lower";
}

function joinHeading({ findings }: BodyState, { runs }: DraftText, piece: Piece): void {
  const bare = runs.length === 0;
  joinRuns(runs, piece.runs);
  if (!bare) findings.add("heading-joined", piece, { text: textOf(runs) });
}

/** Whether a piece that looks like a heading is one, where it stands. */
function isHeadingHere(state: BodyState, piece: Piece, next: Piece | undefined): boolean {
  const words = wordsAtEnd(piece.runs);
  const torn =
    state.target !== undefined && state.targetName !== "heading" && !endsItem(wordsAtEnd(state.target.runs));
  if (beginning(piece.text) === "lower" && torn) return false;
  if (piece.look === "heading") return !(endsSentence(words) && piece.text.length > 200);
  if (torn || /[,;]\s*$/.test(words)) return false;
  const follower = next?.labels.some(
    ({ style }) => style === "arabic" || style === "upper" || style === "roman",
  );
  return follower === true || next?.look === "heading";
}
