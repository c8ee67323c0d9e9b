import { flushText, type InlineScan } from "./inline-scan.ts";
import { piece } from "./piece.ts";

/** An HTML comment inside a block; without an end it is text. */
export function scanComment(scan: InlineScan, offset: number): number {
  if (!scan.source.startsWith("<!--", offset)) return -1;
  if (scan.commentEnd >= 0 && scan.commentEnd < offset + 7) {
    const start = offset + 4;
    const length = scan.source.slice(start, scan.to).indexOf("-->");
    scan.commentEnd = length < 0 ? -1 : start + length + 3;
  }
  if (scan.commentEnd < 0) return -1;
  const end = scan.commentEnd;
  flushText(scan, offset, end);
  scan.pieces.push(piece("markup", offset, end, "html comment"));
  return end;
}
