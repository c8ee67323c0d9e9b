import type { Hunk, Piece } from "@rapporteur/core";
import type { Segment } from "./segment.ts";

/** So many characters of what stayed are shown on each side of a change, to the next space. */
const reach = 40;

/** The hunks of a text, each between the words it stands among; `…` stands for what is left out. */
export function hunkSegments(text: string, hunks: readonly Hunk[]): readonly Segment[] {
  const segments: Segment[] = [];
  const add = (words: string, kind: Segment["kind"]): void => {
    if (words !== "") segments.push({ text: words, kind });
  };
  let end = 0;
  for (const [at, hunk] of hunks.entries()) {
    const between = text.slice(end, hunk.start);
    if (at === 0) add(lastWords(between), "kept");
    else add(between.length > 2 * reach ? `${firstWords(between)} ${lastWords(between)}` : between, "kept");
    add(hunk.removed.map(pieceWords).join(""), "removed");
    add(hunk.added.map(pieceWords).join(""), "added");
    end = hunk.end;
  }
  add(firstWords(text.slice(end)), "kept");
  return segments;
}

function firstWords(text: string): string {
  if (text.length <= reach) return text;
  const space = text.lastIndexOf(" ", reach);
  return `${text.slice(0, space > 0 ? space : reach)} …`;
}

function lastWords(text: string): string {
  if (text.length <= reach) return text;
  const space = text.indexOf(" ", text.length - reach);
  return `… ${space < 0 ? text.slice(-reach) : text.slice(space + 1)}`;
}

function pieceWords(piece: Piece): string {
  switch (piece.type) {
    case "text":
      return piece.value;
    case "footnoteReference":
      return `<${piece.footnote}>`;
    case "open":
      return piece.url === undefined ? `<${piece.span}>` : `<${piece.span} ${piece.url}>`;
    case "close":
      return `</${piece.span}>`;
    case "seam":
      return "<seam>";
    case "break":
      return "\n";
  }
}
