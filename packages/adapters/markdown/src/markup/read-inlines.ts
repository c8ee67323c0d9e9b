import type { Inline } from "@rapporteur/core";
import { spanTags, starMarks, textBreak } from "../mapping.ts";
import { readAddress } from "./read-address.ts";
import { unescapeAt } from "./unescape-text.ts";

/** Inline content, and the first mark in it that could not be read and was kept as text. */
export interface ReadInlines {
  readonly inlines: readonly Inline[];
  readonly problem?: Problem | undefined;
}

/** A mark that opens or closes nothing, and its offset in the Markdown. */
export interface Problem {
  readonly at: number;
  readonly mark: string;
}

type Span = keyof typeof spanTags | "link";

/** A span that is open, with what stands in it so far; the outermost is the block itself. */
interface Frame {
  readonly span: Span | undefined;
  readonly mark: string;
  readonly at: number;
  readonly inlines: Inline[];
}

interface Reading {
  readonly markup: string;
  readonly frames: [Frame, ...Frame[]];
  /** How many spans of each mark are open. */
  readonly open: Map<string, number>;
  text: string;
  at: number;
  problem: Problem | undefined;
}

const special = /[\\&<*[\]]/g;
const tag = /<(\/?)(em|strong|sup|sub)>/y;
const autolink = /<((?:https?:\/\/|mailto:)[^<>\s]+)>/y;
const noteMark = /\[\^([^\][\s\\]+)\]/y;

const spanOfTag: ReadonlyMap<string, Span> = new Map(
  Object.entries(spanTags).map(([span, name]) => [name, span as Span]),
);

/** Reads inline content that {@link writeInlines} wrote, or that a person wrote in the same way. Linear in the text. */
export function readInlines(markup: string): ReadInlines {
  const reading: Reading = {
    markup,
    frames: [{ span: undefined, mark: "", at: 0, inlines: [] }],
    open: new Map(),
    text: "",
    at: 0,
    problem: undefined,
  };
  while (reading.at < markup.length) readNext(reading);
  flush(reading);
  return { inlines: closeAll(reading), problem: reading.problem };
}

function readNext(reading: Reading): void {
  const { markup } = reading;
  special.lastIndex = reading.at;
  const at = special.test(markup) ? special.lastIndex - 1 : markup.length;
  reading.text += markup.slice(reading.at, at);
  reading.at = at;
  switch (markup.charAt(at)) {
    case "\\":
    case "&": {
      const unescaped = unescapeAt(markup, at);
      reading.text += unescaped.text;
      reading.at = unescaped.end;
      break;
    }
    case "<":
      readTag(reading);
      break;
    case "*":
      readStars(reading);
      break;
    case "[":
      readOpeningBracket(reading);
      break;
    case "]":
      readClosingBracket(reading);
      break;
  }
}

function readTag(reading: Reading): void {
  const { markup, at } = reading;
  if (markup.startsWith(textBreak, at)) {
    flush(reading);
    reading.at += textBreak.length;
    return;
  }
  if (markup.startsWith("<br>", at)) {
    add(reading, { type: "break" }, at + 4);
    return;
  }
  const link = matchAt(autolink, markup, at)?.[1];
  if (link !== undefined) {
    add(reading, { type: "link", url: link, children: [{ type: "text", value: link }] }, autolink.lastIndex);
    return;
  }
  const match = matchAt(tag, markup, at);
  const span = spanOfTag.get(match?.[2] ?? "");
  const opening = `<${match?.[2]}>`;
  if (!match || !span) keepMark(reading, "<");
  else if (match[1] === "") open(reading, span, opening);
  else if (reading.frames.at(-1)?.mark === opening) close(reading, match[0].length);
  else keepMark(reading, match[0]);
}

function readStars(reading: Reading): void {
  const { markup, at, frames, open: opened } = reading;
  let end = at;
  while (markup.charAt(end) === "*") end++;
  const stars = markup.slice(at, end);
  const span = stars === starMarks.emphasis ? "emphasis" : "strong";
  if (end - at > 2) keepMark(reading, stars);
  else if (frames.at(-1)?.mark === stars) close(reading, end - at);
  else if ((opened.get(stars) ?? 0) > 0) keepMark(reading, stars);
  else if (/^\s?$/.test(markup.charAt(end))) keepText(reading, stars);
  else open(reading, span, stars);
}

function readOpeningBracket(reading: Reading): void {
  const footnote = matchAt(noteMark, reading.markup, reading.at)?.[1];
  if (footnote === undefined) open(reading, "link", "[");
  else add(reading, { type: "footnoteReference", footnote }, noteMark.lastIndex);
}

function readClosingBracket(reading: Reading): void {
  const { markup, at, frames } = reading;
  const address = markup.charAt(at + 1) === "(" ? readAddress(markup, at + 2) : undefined;
  if (frames.at(-1)?.span === "link" && address) close(reading, address.end - at, address.url);
  else keepMark(reading, "]");
}

function open(reading: Reading, span: Span, mark: string): void {
  flush(reading);
  reading.frames.push({ span, mark, at: reading.at, inlines: [] });
  reading.open.set(mark, (reading.open.get(mark) ?? 0) + 1);
  reading.at += mark.length;
}

function close(reading: Reading, length: number, url = ""): void {
  flush(reading);
  const frame = reading.frames.pop();
  if (!frame?.span) return;
  const { span, mark, inlines: children } = frame;
  reading.open.set(mark, (reading.open.get(mark) ?? 1) - 1);
  add(
    reading,
    span === "link" ? { type: span, url, children } : { type: span, children },
    reading.at + length,
  );
}

function add(reading: Reading, inline: Inline, end: number): void {
  flush(reading);
  reading.frames.at(-1)?.inlines.push(inline);
  reading.at = end;
}

function flush(reading: Reading): void {
  const { text } = reading;
  if (text === "") return;
  reading.frames.at(-1)?.inlines.push({ type: "text", value: text });
  reading.text = "";
}

function keepText(reading: Reading, mark: string): void {
  reading.text += mark;
  reading.at += mark.length;
}

function keepMark(reading: Reading, mark: string): void {
  reading.problem ??= { at: reading.at, mark };
  keepText(reading, mark);
}

/** What stands in the outermost frame. A span still open was none: its mark is text, and so is nothing lost. */
function closeAll(reading: Reading): readonly Inline[] {
  const [outermost, ...unclosed] = reading.frames;
  const [first] = unclosed;
  if (!first) return outermost.inlines;
  const inlines = [...outermost.inlines];
  for (const { mark, inlines: inside } of unclosed) {
    inlines.push({ type: "text", value: mark });
    for (const inline of inside) inlines.push(inline);
  }
  if (!reading.problem || reading.problem.at > first.at) reading.problem = { at: first.at, mark: first.mark };
  return inlines;
}

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}
