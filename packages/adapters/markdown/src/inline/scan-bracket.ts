import { blockParser } from "../blocks/block-parser.ts";
import { type Bracket, flushText, type InlineScan } from "./inline-scan.ts";
import { pairEmphasis } from "./pair-emphasis.ts";
import { piece } from "./piece.ts";
import { type LinkTail, scanLinkTail } from "./scan-link-tail.ts";

const noteMark = /\[\^([^\s[\]^]{1,64})\](?!\()/y;

/** `[` or `![`: perhaps a link or a picture, or the mark of a note, `[^n]`. */
export function openBracket(scan: InlineScan, offset: number, isImage: boolean): number {
  const end = isImage ? offset + 2 : offset + 1;
  if (isImage && (offset + 1 >= scan.to || scan.source.charCodeAt(offset + 1) !== 0x5b)) return -1;
  if (!isImage && scan.source.charCodeAt(end) === 0x5e) {
    const markEnd = addNoteMark(scan, offset);
    if (markEnd > 0) return markEnd;
  }
  flushText(scan, offset, end);
  const opening = piece("bracket", offset, end);
  scan.pieces.push(opening);
  const outer = scan.brackets.at(-1);
  if (outer) outer.holdsBracket = true;
  scan.brackets.push({ piece: opening, isImage, delimiter: scan.delimiters.last, holdsBracket: false });
  return end;
}

function addNoteMark(scan: InlineScan, offset: number): number {
  noteMark.lastIndex = offset;
  const match = noteMark.exec(scan.source);
  const end = noteMark.lastIndex;
  if (!match || end > scan.to) return -1;
  flushText(scan, offset, end);
  scan.pieces.push(piece("note-mark", offset, end, match[1]));
  return end;
}

/** `]`: the end of a link or a picture, if a bracket is open and a target follows; otherwise text. */
export function closeBracket(scan: InlineScan, offset: number): number {
  const opener = scan.brackets.pop();
  if (!opener) return -1;
  const isActive = opener.isImage || scan.brackets.length >= scan.inactive;
  if (scan.inactive > scan.brackets.length) scan.inactive = scan.brackets.length;
  if (!isActive) return -1;
  const tail = scanLinkTail(scan.source, offset + 1, scan.to) ?? referenceTail(scan, opener, offset);
  if (!tail) return -1;
  flushText(scan, offset, tail.end);
  opener.piece.kind = opener.isImage ? "image-open" : "link-open";
  opener.piece.text = opener.isImage ? "picture" : "link bracket";
  opener.piece.target = tail.target;
  scan.pieces.push(
    piece(
      opener.isImage ? "image-close" : "link-close",
      offset,
      tail.end,
      opener.isImage ? "picture" : "link target",
    ),
  );
  if (scan.delimiters.last !== opener.delimiter) pairEmphasis(scan.delimiters, opener.delimiter);
  if (!opener.isImage) forgetOuterLinks(scan);
  return tail.end;
}

/** Links neither overlap nor stand in each other: brackets and tags before a link's end begin none any more. */
function forgetOuterLinks(scan: InlineScan): void {
  scan.inactive = scan.brackets.length;
  const tags = scan.openTags.get("link");
  if (tags) tags.length = 0;
}

function referenceTail(scan: InlineScan, opener: Bracket, offset: number): LinkTail | undefined {
  const { hasReferences, references, usedReferences } = scan.context;
  if (!hasReferences) return undefined;
  const own = opener.holdsBracket ? undefined : scan.source.slice(opener.piece.end, offset);
  const following = followingLabel(scan, offset + 1);
  const label = following?.label || own;
  if (label === undefined || label.length > 999) return undefined;
  const key = blockParser().utils.normalizeReference(label);
  const reference = Object.hasOwn(references, key) ? references[key] : undefined;
  if (!reference) return undefined;
  usedReferences.add(key);
  return { end: following?.end ?? offset + 1, target: reference.href };
}

const bracketedLabel = /\[((?:[^[\]\\]|\\[\s\S]){0,999})\]/y;

function followingLabel(scan: InlineScan, start: number): { label: string; end: number } | undefined {
  if (scan.source.charCodeAt(start) !== 0x5b) return undefined;
  bracketedLabel.lastIndex = start;
  const match = bracketedLabel.exec(scan.source);
  if (!match || bracketedLabel.lastIndex > scan.to) return undefined;
  return { label: match[1] ?? "", end: bracketedLabel.lastIndex };
}
