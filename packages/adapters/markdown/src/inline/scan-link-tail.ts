import { blockParser } from "../blocks/block-parser.ts";
import { isBlank } from "../blocks/lines.ts";

/** Where a link's markup after its text ends, and where the link leads, as written. */
export interface LinkTail {
  readonly end: number;
  readonly target: string;
}

/** What stands behind a link's text, `(target "title")`; `start` is the offset of the round bracket. */
export function scanLinkTail(source: string, start: number, to: number): LinkTail | undefined {
  if (source.charCodeAt(start) !== 0x28) return undefined;
  const { parseLinkDestination, parseLinkTitle } = blockParser().helpers;
  let offset = skipBlank(source, start + 1, to);
  let target = "";
  const destination = parseLinkDestination(source, offset, to);
  if (destination.ok) {
    target = destination.str;
    const end = destination.pos;
    offset = skipBlank(source, end, to);
    const title = parseLinkTitle(source, offset, to);
    if (offset > end && offset < to && title.ok) offset = skipBlank(source, title.pos, to);
  }
  if (offset >= to || source.charCodeAt(offset) !== 0x29) return undefined;
  return { end: offset + 1, target };
}

function skipBlank(source: string, from: number, to: number): number {
  let offset = from;
  while (offset < to && isBlank(source.charCodeAt(offset))) offset++;
  return offset;
}
