import type { PrintedRun } from "@rapporteur/parser";
import { markdownDiagnostics } from "../diagnostics.ts";
import type { Look, Piece } from "../inline/piece.ts";
import { type LinkTarget, linkTarget } from "./link-target.ts";
import { discard, type Printing } from "./printing.ts";
import { visibleAddress } from "./visible-address.ts";

interface OpenLink {
  readonly piece: Piece;
  readonly target: LinkTarget;
  /** How many runs and discards there were before its text. */
  readonly runs: number;
  readonly discards: number;
}

interface Placing {
  readonly printing: Printing;
  readonly source: string;
  readonly shift: number;
  readonly runs: PrintedRun[];
  readonly looks: Record<Look, number>;
  readonly links: OpenLink[];
  /** The text that is not yet a run, in offsets of `source`. */
  start: number;
  end: number;
}

/** Makes runs of the pieces of one block, and accounts for the markup between them. */
export function placePieces(
  printing: Printing,
  pieces: readonly Piece[],
  source: string,
  shift: number,
): PrintedRun[] {
  const placing: Placing = {
    printing,
    source,
    shift,
    runs: [],
    looks: { bold: 0, italic: 0, raised: 0, lowered: 0 },
    links: [],
    start: 0,
    end: 0,
  };
  for (const piece of pieces) place(placing, piece);
  flush(placing);
  return placing.runs;
}

function place(placing: Placing, piece: Piece): void {
  switch (piece.kind) {
    case "text":
    case "bracket":
      extend(placing, piece.start, piece.end);
      break;
    case "literal":
      flush(placing);
      placeLiteral(placing, piece);
      break;
    case "delimiter":
      placeDelimiter(placing, piece);
      break;
    case "note-mark":
      placeNoteMark(placing, piece);
      break;
    case "link-close":
      closeLink(placing, piece);
      break;
    default:
      flush(placing);
      drop(placing, piece.text, piece.start, piece.end);
      if (piece.look) placing.looks[piece.look] += piece.change;
      if (piece.kind === "link-open") openLink(placing, piece);
  }
}

/** White space that is written in other characters (`<br>`) may fall away at a text's ends; its writing has a place then too. */
function placeLiteral(placing: Placing, { text, start, end }: Piece): void {
  const isWritten = text.trim() === "" && placing.source.slice(start, end).trim() !== "";
  if (isWritten) drop(placing, "white space in markup", start, end);
  addRun(placing, text, isWritten ? end : start, end);
}

function placeDelimiter(placing: Placing, piece: Piece): void {
  const { delimiter, start, end } = piece;
  if (!delimiter || delimiter.left === delimiter.length) {
    extend(placing, start, end);
    return;
  }
  const { looks } = placing;
  const textStart = start + delimiter.closedBold * 2 + delimiter.closedItalic;
  const textEnd = end - delimiter.openedBold * 2 - delimiter.openedItalic;
  if (start < textStart) {
    flush(placing);
    drop(placing, "emphasis mark", start, textStart);
    looks.bold -= delimiter.closedBold;
    looks.italic -= delimiter.closedItalic;
  }
  if (textStart < textEnd) extend(placing, textStart, textEnd);
  if (textEnd < end) {
    flush(placing);
    drop(placing, "emphasis mark", textEnd, end);
    looks.bold += delimiter.openedBold;
    looks.italic += delimiter.openedItalic;
  }
}

function placeNoteMark(placing: Placing, { start, end, text }: Piece): void {
  flush(placing);
  drop(placing, "note mark", start, start + 2);
  placing.looks.raised++;
  addRun(placing, text, start + 2, end - 1, text);
  placing.looks.raised--;
  drop(placing, "note mark", end - 1, end);
}

function openLink(placing: Placing, piece: Piece): void {
  placing.links.push({
    piece,
    target: linkTarget(piece.target),
    runs: placing.runs.length,
    discards: placing.printing.discards.length,
  });
}

function closeLink(placing: Placing, piece: Piece): void {
  flush(placing);
  const link = placing.links.at(-1);
  if (link) {
    finishLink(placing, link, piece);
    placing.links.pop();
  }
  drop(placing, piece.text, piece.start, piece.end);
}

function finishLink(placing: Placing, link: OpenLink, closing: Piece): void {
  const { printing, runs, shift } = placing;
  const first = runs[link.runs];
  if (!first) return;
  const text = runs.length === link.runs + 1 ? first.text : textFrom(runs, link.runs);
  const { url } = link.target;
  if (url === undefined) {
    const place = printing.locate(link.piece.start + shift, closing.end + shift);
    const data = { text, url: link.piece.target };
    printing.diagnostics.push(markdownDiagnostics.report(link.target.code, { place, data }));
    return;
  }
  if (text === url) return;
  const written = placing.source.slice(link.piece.end, closing.start);
  const address = visibleAddress(text, written, url);
  if (!address || (address.text === text && !address.differs)) return;
  const start = link.piece.end + shift;
  const end = closing.start + shift;
  const place = printing.locate(start, end);
  if (address.text !== text) {
    runs.length = link.runs;
    printing.discards.length = link.discards;
    runs.push({ ...first, text: address.text, start, end, url });
    const data = { url: address.text, printed: text };
    printing.diagnostics.push(markdownDiagnostics.report("visible-url-repaired", { place, data }));
  }
  if (address.differs) {
    const data = { printed: address.text, url };
    printing.diagnostics.push(markdownDiagnostics.report("visible-url-differs", { place, data }));
  }
}

function textFrom(runs: readonly PrintedRun[], from: number): string {
  let text = "";
  for (let index = from; index < runs.length; index++) text += runs[index]?.text ?? "";
  return text;
}

function extend(placing: Placing, start: number, end: number): void {
  if (placing.start < placing.end && placing.end === start) placing.end = end;
  else {
    flush(placing);
    placing.start = start;
    placing.end = end;
  }
}

function flush(placing: Placing): void {
  const { start, end } = placing;
  if (start >= end) return;
  placing.start = end;
  addRun(placing, placing.source.slice(start, end), start, end);
}

function addRun(placing: Placing, text: string, start: number, end: number, mark?: string): void {
  const { looks, links, runs, shift } = placing;
  const run: { -readonly [Key in keyof PrintedRun]: PrintedRun[Key] } = {
    text,
    start: start + shift,
    end: end + shift,
  };
  if (looks.bold > 0) run.bold = true;
  if (looks.italic > 0) run.italic = true;
  if (looks.raised > 0) run.raised = true;
  if (looks.lowered > 0) run.lowered = true;
  if (links.length > 0) {
    const url = links[links.length - 1]?.target.url;
    if (url !== undefined) run.url = url;
  }
  if (mark !== undefined) run.mark = mark;
  runs.push(run);
}

function drop(placing: Placing, reason: string, start: number, end: number): void {
  discard(placing.printing, reason, start + placing.shift, end + placing.shift);
}
