import { blockParser } from "../blocks/block-parser.ts";
import { flushText, type InlineScan } from "./inline-scan.ts";
import { piece } from "./piece.ts";

const entity = /&(?:#x[a-f0-9]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]{1,31});/iy;

/** A character written as an HTML entity. */
export function scanEntity(scan: InlineScan, offset: number): number {
  entity.lastIndex = offset;
  const written = entity.exec(scan.source)?.[0];
  if (written === undefined || offset + written.length > scan.to) return -1;
  const read = blockParser().utils.unescapeAll(written);
  if (read === written) return -1;
  const end = offset + written.length;
  flushText(scan, offset, end);
  scan.pieces.push(piece("literal", offset, end, read));
  return end;
}
