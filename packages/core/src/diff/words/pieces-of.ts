import type { Inline } from "../../model/inline.ts";
import type { Piece } from "./piece.ts";

/** Lays inline content out flat; {@link inlinesOf} goes back. */
export function piecesOf(inlines: readonly Inline[]): Piece[] {
  const pieces: Piece[] = [];
  addPieces(inlines, pieces);
  return pieces;
}

function addPieces(inlines: readonly Inline[], pieces: Piece[]): void {
  for (const inline of inlines) {
    switch (inline.type) {
      case "text":
        if (pieces.at(-1)?.type === "text") pieces.push({ type: "seam" });
        pieces.push(inline);
        break;
      case "break":
      case "footnoteReference":
        pieces.push(inline);
        break;
      default: {
        const { type: span, children } = inline;
        pieces.push(
          inline.type === "link" ? { type: "open", span, url: inline.url } : { type: "open", span },
        );
        addPieces(children, pieces);
        pieces.push({ type: "close", span });
      }
    }
  }
}

/** Builds inline content from pieces; texts side by side become one. Undefined if the pieces do not nest. */
export function inlinesOf(pieces: readonly Piece[]): Inline[] | undefined {
  const root: Inline[] = [];
  const open: { readonly inline: Inline; readonly children: Inline[] }[] = [];
  let sealed = false;
  for (const piece of pieces) {
    const list = open.at(-1)?.children ?? root;
    if (piece.type === "seam") {
      sealed = true;
      continue;
    }
    if (piece.type === "text") {
      const last = sealed ? undefined : list.at(-1);
      if (last?.type === "text") list[list.length - 1] = { type: "text", value: last.value + piece.value };
      else list.push(piece);
    } else if (piece.type === "open") {
      const children: Inline[] = [];
      const inline = spanOf(piece, children);
      list.push(inline);
      open.push({ inline, children });
    } else if (piece.type === "close") {
      if (open.pop()?.inline.type !== piece.span) return undefined;
    } else list.push(piece);
    sealed = false;
  }
  return open.length === 0 ? root : undefined;
}

function spanOf({ span, url = "" }: Extract<Piece, { type: "open" }>, children: readonly Inline[]): Inline {
  return span === "link" ? { type: span, url, children } : { type: span, children };
}
