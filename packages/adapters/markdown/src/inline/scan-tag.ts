import { flushText, type InlineScan } from "./inline-scan.ts";
import { type Look, type Piece, piece } from "./piece.ts";
import { scanAutolink } from "./scan-autolink.ts";
import { scanComment } from "./scan-comment.ts";

const tag = /<(\/?)(sup|sub|b|strong|i|em|u|br|span|a)((?:\s[^<>]{0,2000}|\/)?)>/iy;
const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

const looks = new Map<string, Look | "link">([
  ["sup", "raised"],
  ["sub", "lowered"],
  ["b", "bold"],
  ["strong", "bold"],
  ["i", "italic"],
  ["em", "italic"],
  ["a", "link"],
]);

/** A `<`: a tag that says how text looks, a comment, or an address in angle brackets. Other tags are text. */
export function scanTag(scan: InlineScan, offset: number): number {
  if (scan.source.startsWith("<sup>", offset)) return addTag(scan, offset, offset + 5, "raised", false, "");
  if (scan.source.startsWith("</sup>", offset)) return addTag(scan, offset, offset + 6, "raised", true, "");
  tag.lastIndex = offset;
  const match = tag.exec(scan.source);
  if (!match) {
    const next = scan.source.charCodeAt(offset + 1);
    if (next === 0x21) return scanComment(scan, offset);
    return next === 0x2f ? -1 : scanAutolink(scan, offset);
  }
  const end = tag.lastIndex;
  const name = (match[2] ?? "").toLowerCase();
  if (name !== "br") return addTag(scan, offset, end, looks.get(name), match[1] === "/", match[3] ?? "");
  if (end > scan.to) return -1;
  flushText(scan, offset, end);
  scan.pieces.push(piece("literal", offset, end, "\n"));
  return end;
}

function addTag(
  scan: InlineScan,
  offset: number,
  end: number,
  look: Look | "link" | undefined,
  isClosing: boolean,
  attributes: string,
): number {
  if (end > scan.to) return -1;
  flushText(scan, offset, end);
  const markup = piece("markup", offset, end, "html tag");
  scan.pieces.push(markup);
  if (look !== undefined) {
    if (isClosing) closeTag(scan, markup, look);
    else openTag(scan, markup, look, attributes);
  }
  return end;
}

function openTag(scan: InlineScan, markup: Piece, look: Look | "link", attributes: string): void {
  if (look === "link") {
    const match = href.exec(attributes);
    markup.target = match?.[1] ?? match?.[2] ?? match?.[3] ?? "";
  }
  const open = scan.openTags.get(look);
  if (open) open.push(markup);
  else scan.openTags.set(look, [markup]);
}

function closeTag(scan: InlineScan, markup: Piece, look: Look | "link"): void {
  const openers = scan.openTags.get(look);
  const opener = openers?.pop();
  if (!openers || !opener) return;
  if (look === "link") {
    if (opener.target === "") return;
    opener.kind = "link-open";
    markup.kind = "link-close";
    openers.length = 0;
    forgetBrackets(scan, opener.start);
    return;
  }
  addChange(opener, look, 1);
  addChange(markup, look, -1);
}

function addChange(markup: Piece, look: Look, change: number): void {
  markup.kind = "look";
  markup.look = look;
  markup.change = change;
}

/** Links neither overlap nor stand in each other: the brackets before the tag's end begin none any more. */
function forgetBrackets(scan: InlineScan, start: number): void {
  while ((scan.brackets.at(-1)?.piece.start ?? -1) > start) scan.brackets.pop();
  scan.inactive = scan.brackets.length;
}
