import type { Emphasis, Inline, Link, Strong, Text } from "@rapporteur/core";
import { escapeText, escapeUrl, protectEnds } from "./escape.ts";
import { marksAreSafe } from "./marks-are-safe.ts";

/** Which spans are open around a piece of inline content. */
interface Around {
  readonly emphasis: boolean;
  readonly strong: boolean;
}

const nothing: Around = { emphasis: false, strong: false };

/**
 * Prints inline content as Markdown of one line: the one that {@link readMarkdown} reads back as the same content,
 * and that CommonMark renders with the same words. No content gives the empty text, any other a text that is not.
 */
export function writeMarkdown(inlines: readonly Inline[]): string {
  const [only] = inlines;
  if (only === undefined) return "";
  const markdown =
    inlines.length === 1 && only.type === "text" ? escapeText(only.value) : printAll(inlines, "", nothing);
  return protectEnds(markdown);
}

/** Prints inlines one after another; `before` is the character that stands before them. */
function printAll(inlines: readonly Inline[], before: string, around: Around): string {
  let printed = "";
  let last = before;
  for (let at = 0; at < inlines.length; at++) {
    const inline = inlines[at];
    const previous = inlines[at - 1];
    if (!inline) continue;
    const piece = print(inline, last, inlines[at + 1], around);
    if (previous?.type === "text") {
      // Two texts side by side are two texts, parted by an empty comment.
      if (inline.type === "text") printed += "<!---->";
      // An exclamation mark before a bracket would make a picture.
      else if (piece[0] === "[" && previous.value.endsWith("!")) printed = `${printed.slice(0, -1)}\\!`;
    }
    printed += piece;
    last = lastCharacter(inline.type === "text" ? inline.value : piece);
  }
  return printed;
}

function lastCharacter(text: string): string {
  return text[text.length - 1] ?? "";
}

function print(inline: Inline, before: string, next: Inline | undefined, around: Around): string {
  switch (inline.type) {
    case "text":
      return escapeText(inline.value);
    case "emphasis":
    case "strong":
      return printSpan(inline, before, next, around);
    case "superscript":
      return `<sup>${printAll(inline.children, ">", around)}</sup>`;
    case "subscript":
      return `<sub>${printAll(inline.children, ">", around)}</sub>`;
    case "link":
      return printLink(inline, around);
    case "footnoteReference":
      return `[^${inline.footnote}]`;
    case "break":
      return "<br>";
  }
}

function printSpan(
  { type, children }: Emphasis | Strong,
  before: string,
  next: Inline | undefined,
  around: Around,
): string {
  const mark = type === "strong" ? "**" : "_";
  const inner = printAll(children, mark, { ...around, [type]: true });
  const after = next === undefined ? "" : next.type === "text" ? next.value : ".";
  if (!around[type] && marksAreSafe(type, before, inner, after)) return `${mark}${inner}${mark}`;
  const tag = type === "strong" ? "strong" : "em";
  return `<${tag}>${inner}</${tag}>`;
}

function printLink({ url, children }: Link, around: Around): string {
  const [only] = children;
  if (children.length === 1 && only?.type === "text" && showsItself(only, url)) return `<${url}>`;
  const words = printAll(children, "[", around);
  // What begins with ^ would be the mark of a note.
  return `[${words.startsWith("^") ? "\\" : ""}${words}](${escapeUrl(url)})`;
}

function showsItself({ value }: Text, url: string): boolean {
  return value === url && !/[<>]/.test(url);
}
