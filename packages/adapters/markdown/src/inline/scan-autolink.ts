import { flushText, type InlineScan } from "./inline-scan.ts";
import { piece } from "./piece.ts";

const address = /<[a-z][a-z0-9+.-]{1,31}:[^<>\0-\x20]*>/iy;
const mail =
  /<[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*>/iy;

/** An address in angle brackets: its text is the address as written. */
export function scanAutolink(scan: InlineScan, offset: number): number {
  const end = matchEnd(address, scan, offset);
  if (end > 0) return addLink(scan, offset, end, "");
  const mailEnd = matchEnd(mail, scan, offset);
  return mailEnd > 0 ? addLink(scan, offset, mailEnd, "mailto:") : -1;
}

function matchEnd(pattern: RegExp, scan: InlineScan, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(scan.source) && pattern.lastIndex <= scan.to ? pattern.lastIndex : -1;
}

function addLink(scan: InlineScan, offset: number, end: number, scheme: string): number {
  flushText(scan, offset, end);
  const open = piece("link-open", offset, offset + 1, "link bracket");
  open.target = scheme + scan.source.slice(offset + 1, end - 1);
  scan.pieces.push(
    open,
    piece("text", offset + 1, end - 1),
    piece("link-close", end - 1, end, "link bracket"),
  );
  return end;
}
