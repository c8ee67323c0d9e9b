import { letterToNumber, romanToNumber } from "@rapporteur/core";
import type { Label, LabelStyle } from "./label.ts";
import {
  abjadToNumber,
  arabicOrdinal,
  chineseToNumber,
  cyrillicToNumber,
  latinLookalikes,
} from "./other-scripts.ts";

const decimal = /^(\d{1,4})\.(\d{1,4})\.?(?:\s+|$)/;
// Letters are written out as ranges: classes of Unicode properties take long to compile.
const dotted =
  /^(\d{1,4}|[A-ZА-ЯІ]{1,8})(?:\s?\.(?:\s+|$|(?=[“"«]?[A-Z\u00C0-\u00DE\u0100-\u017F\u0400-\u042F][a-z\u00DF-\u017F\u0430-\u045F]))|[.．、](?=[\u3005\u3007\u3021-\u3029\u3400-\u4DBF\u4E00-\u9FFF\uD840-\uD87F\uF900-\uFAFF])|\s?[-–—]\s+)/;
const bracketed = /^\(?([a-zа-яі]{1,5}|[A-Z]|\d{1,3}|[ء-ي]ـ?)\)(?:\s+|$)/;
const bullet = /^([•●▪■◦‣·*–—-])\s+/;
const arabicWord = /^([ء-يً]{2,12}(?:\s[ء-ي]{3,6})?)\s?[-–—]\s+/;
const chinese = /^([一二三四五六七八九十]{1,4})[、.．]\s*/;

/** Reads what a text opens with: a label in all its possible readings, or nothing. */
export function readLabels(text: string): readonly Label[] {
  const first = text.charCodeAt(0);
  // Most texts open with a word: nothing of what follows can match them.
  if (!mayOpenLabel(first, text)) return none;
  let match = decimal.exec(text);
  if (match) {
    const [whole, under = "", name = ""] = match;
    return [
      {
        style: "decimal",
        value: Number(name),
        name: `${under}.${name}`,
        length: whole.length,
        under: Number(under),
      },
    ];
  }
  match = dotted.exec(text);
  if (match) return readDotted(match);
  match = bracketed.exec(text);
  if (match) return readBracketed(match);
  match = bullet.exec(text);
  if (match) {
    const [{ length }, name = ""] = match;
    return [{ style: "bullet", value: 0, name, length }];
  }
  return readOtherScripts(text);
}

const none: readonly Label[] = [];

function mayOpenLabel(first: number, text: string): boolean {
  if (first >= 0x61 && first <= 0x7a) return text.charCodeAt(1) === 0x29 || text.lastIndexOf(")", 5) > 0;
  if (first >= 0x41 && first <= 0x5a) return /^[A-Z](?:\)|[A-Z]{0,7}(?:[.．、]|\s?[.–—-]))/.test(text);
  return first !== 0x20;
}

function readDotted([{ length }, name = ""]: RegExpExecArray): readonly Label[] {
  if (/^\d/.test(name)) return [{ style: "arabic", value: Number(name), name, length }];
  const latin = latinLookalikes(name);
  if (latin === undefined) return none;
  const readings: Label[] = [];
  add(readings, "roman", romanToNumber(latin), latin, length);
  if (latin.length === 1) add(readings, "upper", letterToNumber(latin), latin, length);
  return readings;
}

function readBracketed([{ length }, name = ""]: RegExpExecArray): readonly Label[] {
  if (/^\d/.test(name)) return [{ style: "bracketed", value: Number(name), name, length }];
  if (/^[A-Z]$/.test(name)) return [{ style: "upper", value: letterToNumber(name) ?? 0, name, length }];
  const readings: Label[] = [];
  if (/^[a-z]+$/.test(name)) {
    add(readings, "lower-roman", romanToNumber(name), name, length);
    add(readings, "lower", letterToNumber(name), name, length);
  } else {
    const latin = latinLookalikes(name);
    if (latin !== undefined) add(readings, "lower", letterToNumber(latin), name, length);
    add(readings, "lower", cyrillicToNumber(name) ?? abjadToNumber(name), name, length);
  }
  return readings;
}

function readOtherScripts(text: string): readonly Label[] {
  let match = chinese.exec(text);
  if (match) {
    const [{ length }, name = ""] = match;
    const value = chineseToNumber(name);
    return value === undefined ? none : [{ style: "roman", value, name, length }];
  }
  match = arabicWord.exec(text);
  if (!match) return none;
  const [{ length }, name = ""] = match;
  const readings: Label[] = [];
  add(readings, "roman", arabicOrdinal(name), name, length);
  add(readings, "upper", abjadToNumber(name), name, length);
  return readings;
}

function add(
  readings: Label[],
  style: LabelStyle,
  value: number | undefined,
  name: string,
  length: number,
): void {
  if (value !== undefined) readings.push({ style, value, name, length });
}
