import type { Inline, Link } from "@rapporteur/core";
import { spanTags, starMarks, textBreak } from "../mapping.ts";
import { escapeText } from "./escape-text.ts";
import { isPlainAddress, writeAddress } from "./write-address.ts";

/** Gives the Markdown of a note mark for the id of its footnote. */
export type WriteMark = (footnote: string) => string;

/** What all readers of Markdown count as punctuation; on other symbols, and beyond U+FFFF, they differ. */
const punctuation = /[!-/:-@[-`{-~]|(?![\u{10000}-\u{10ffff}])\p{P}/u;

/** What inline content stands in: open `*` and `**`, and the character after it; empty at the end of a block. */
interface Around {
  readonly emphasis: boolean;
  readonly strong: boolean;
  readonly after: string;
}

const outside: Around = { emphasis: false, strong: false, after: "" };

/** Inline content as Markdown on one line; spaces at its ends, and its first character, are not yet guarded. */
export function writeInlines(inlines: readonly Inline[], mark: WriteMark): string {
  return append("", inlines, mark, outside);
}

function append(before: string, inlines: readonly Inline[], mark: WriteMark, around: Around): string {
  let out = before;
  for (const [index, inline] of inlines.entries()) {
    const next = inlines[index + 1];
    const after = next ? firstCharacter(next) : around.after;
    switch (inline.type) {
      case "text":
        out = appendText(out, inline.value, inlines[index - 1]?.type === "text", after !== "");
        break;
      case "break":
        out += "<br>";
        break;
      case "footnoteReference":
        out += mark(inline.footnote);
        break;
      case "link":
        out = appendLink(out, inline, mark, around);
        break;
      default: {
        const { type, children } = inline;
        if ((type === "emphasis" || type === "strong") && !around[type] && fitsStars(out, children, after)) {
          const stars = starMarks[type];
          out = `${append(out + stars, children, mark, { ...around, [type]: true, after: "*" })}${stars}`;
        } else {
          const tag = spanTags[type];
          out = `${append(`${out}<${tag}>`, children, mark, { ...around, after: "<" })}</${tag}>`;
        }
      }
    }
  }
  return out;
}

function appendText(out: string, value: string, afterText: boolean, more: boolean): string {
  const text = escapeText(value, more);
  if (afterText) return out + textBreak + text;
  return out.endsWith("]") && /^[(:]/.test(text) ? `${out}\\${text}` : out + text;
}

function appendLink(out: string, { url, children }: Link, mark: WriteMark, around: Around): string {
  const [only] = children;
  if (children.length === 1 && only?.type === "text" && only.value === url && isPlainAddress(url)) {
    return `${out}<${url}>`;
  }
  return `${append(`${out}[`, children, mark, { ...around, after: "]" })}](${writeAddress(url)})`;
}

/**
 * Whether CommonMark reads stars around these words as emphasis: neither mark may touch another, white space inside,
 * or a letter outside. Where it is in doubt, tags are sure.
 */
function fitsStars(out: string, children: readonly Inline[], after: string): boolean {
  const first = children[0];
  const last = children.at(-1);
  if (first?.type !== "text" || last?.type !== "text") return false;
  return (
    isOuter(lastCharacter(out)) &&
    isOuter(after) &&
    isInner(firstCharacter(first)) &&
    isInner(asWritten(lastCharacter(last.value)))
  );
}

function isOuter(character: string): boolean {
  return character === "" || character === " " || (character !== "*" && punctuation.test(character));
}

function isInner(character: string): boolean {
  return punctuation.test(character) || /[\p{L}\p{N}]/u.test(character);
}

function lastCharacter(text: string): string {
  const unit = text.charCodeAt(text.length - 1);
  return unit >= 0xdc00 && unit <= 0xdfff ? text.slice(-2) : text.slice(-1);
}

/** The character that an inline's Markdown begins with. */
function firstCharacter(inline: Inline): string {
  return inline.type === "text" ? asWritten(String.fromCodePoint(inline.value.codePointAt(0) ?? 0)) : "<";
}

/** Of a character that is written as an escape or a reference, one that stands for the mark it begins or ends with. */
function asWritten(character: string): string {
  if (character === "*") return "\\";
  return /(?![ \u200c\u200d])[\p{Cc}\p{Cf}\p{Z}]/u.test(character) ? "&" : character;
}
