import type { PrintedFigure } from "@rapporteur/parser";
import type { Piece, PieceKind } from "../inline/piece.ts";
import { pictureTarget } from "./link-target.ts";
import { discard, type Printing } from "./printing.ts";
import type { Stretch } from "./stretch.ts";

/** What may stand in a picture's description. */
const descriptive: ReadonlySet<PieceKind> = new Set([
  "text",
  "literal",
  "markup",
  "bracket",
  "delimiter",
  "look",
]);

/** Prints a paragraph of nothing but pictures as figures. Gives false, and does nothing, if there is anything else. */
export function printFigures(printing: Printing, pieces: readonly Piece[], stretch: Stretch): boolean {
  const source = stretch.masked === "" ? printing.text : stretch.masked;
  if (pieces[0]?.kind !== "image-open" || !holdsPicturesOnly(pieces, source)) return false;
  const shift = stretch.masked === "" ? 0 : stretch.start;
  let opening: Piece | undefined;
  let description = "";
  for (const piece of pieces) {
    if (piece.kind === "image-open") {
      opening = piece;
      description = "";
    } else if (opening && piece.kind === "image-close") {
      addFigure(printing, opening, description, piece.end + shift, shift);
      opening = undefined;
    } else if (piece.kind === "literal") description += piece.text;
    else if (piece.kind === "text" || piece.kind === "bracket")
      description += source.slice(piece.start, piece.end);
  }
  return true;
}

function holdsPicturesOnly(pieces: readonly Piece[], source: string): boolean {
  let isOpen = false;
  for (const { kind, start, end } of pieces) {
    if (kind === "image-open") {
      if (isOpen) return false;
      isOpen = true;
    } else if (kind === "image-close") isOpen = false;
    else if (!isOpen && source.slice(start, end).trim() !== "") return false;
    else if (isOpen && !descriptive.has(kind)) return false;
  }
  return !isOpen;
}

function addFigure(printing: Printing, opening: Piece, alt: string, end: number, shift: number): void {
  const start = opening.start + shift;
  discard(printing, "picture", start, end);
  const url = pictureTarget(opening.target);
  const description = alt.trim();
  const figure: PrintedFigure = {
    kind: "figure",
    start,
    end,
    ...(url !== undefined && { url }),
    ...(description !== "" && { description }),
  };
  printing.blocks.push(figure);
}
