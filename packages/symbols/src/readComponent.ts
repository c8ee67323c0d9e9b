import { SERIES } from "./series.ts";
import { BODIES, MIXED_CASE, MODIFIERS, NATURES } from "./words.ts";

/** What stands between two slashes of a symbol: its customary spelling, and where it ends in the text. */
export interface Component {
  readonly value: string;
  readonly end: number;
}

/** The dashes that print uses for one another, as a class of a regular expression. */
export const DASH = "[\\-\\u2010-\\u2015\\u2212]";
const DASHES = new RegExp(DASH, "g");
const END = "(?![A-Za-z0-9])";

/** `S-26`, `ES-10`, `S-VI`: a special session. */
const SESSION = new RegExp(`(?:ES|OS|SS|S)${DASH}(?:\\d{1,3}|[IVXL]{1,8})${END}`, "y");
/** `172`, `29A`, `3-4`, `1–28`. */
const NUMBER = new RegExp(`\\d{1,9}(?:(?:([A-Z])\\1?|[a-z])${END})?(?:${DASH}\\d{1,6}[A-Z]?${END})?`, "y");
/** `Add.1`, `CONF.48`, `SER.A`, `MP.WAT`, `OzL.Pro.21`, `SR.1–28`, `MED WG.358`. */
const DOTTED = new RegExp(
  `(?:MED\\s)?[A-Za-z]{1,12}(?:\\.[A-Za-z]{1,10}){0,2}\\.(?:\\d{1,6}[A-Za-z]?(?:${DASH}\\d{1,6})?|[A-Z]{1,10}|\\s\\d{1,6})${END}`,
  "y",
);
/** `RES`, `HRC`, `MHL`, `DS58`, `BG-1`. */
const WORD = new RegExp(
  `[A-Z]{1,14}(?:\\d{1,4}|(?<=[A-Z]{2})\\d[A-Z])?(?:${DASH}(?:\\d{1,4}|[A-Z]{1,8})){0,3}${END}(?!\\.\\d)`,
  "y",
);
/** `IRON ORE`: two words that make one component. */
const PHRASE = /[A-Z]{3,12}\s[A-Z]{3,12}(?=\/)/y;
/** `Part A`: a part of the document that stands without brackets. */
const PART = /Part\s?(?:[A-Z]|\d{1,2}|[IVX]{1,5})(?![A-Za-z0-9])/y;
/** `Corrigendum`, `ExCom`, `OzL.Pro`: a word with small letters. */
const MIXED = /[A-Za-z]{2,14}(?:\.[A-Z][a-z]{1,9})?(?!\.?\d|[A-Za-z])/y;
/** `(1455)`: a number in brackets between two slashes. */
const ENCLOSED = /\(\d{1,6}\)/y;

/**
 * Reads the component that begins at `start`; `undefined` where none begins. With `anyWord`, words in small letters
 * may be any (`ExCom`); else only those known to stand in symbols (`Corrigendum`). Bounded, whatever the text.
 */
export function readComponent(text: string, start: number, anyWord: boolean): Component | undefined {
  const first = text.charCodeAt(start);
  if (first >= 0x30 && first <= 0x39) return at(NUMBER, text, start, joinDashes);
  if (first === 0x28) return at(ENCLOSED, text, start, (value) => value);
  return (
    at(SESSION, text, start, joinDashes) ??
    at(DOTTED, text, start, dotted) ??
    at(PART, text, start, (value) => value.replace(/^Part\s?/, "Part ")) ??
    at(PHRASE, text, start, (value) => value.replace(/\s/, " ")) ??
    upToJoint(text, at(WORD, text, start, word)) ??
    at(
      MIXED,
      text,
      start,
      (value) => customary(value) ?? (anyWord && /^[A-Z]/.test(value) ? value : undefined),
    )
  );
}

function at(
  pattern: RegExp,
  text: string,
  start: number,
  spell: (printed: string) => string | undefined,
): Component | undefined {
  pattern.lastIndex = start;
  const printed = pattern.exec(text)?.[0];
  if (printed === undefined) return undefined;
  const value = spell(printed);
  return value === undefined ? undefined : { value, end: start + printed.length };
}

/** `ARG-CRC/C`: a hyphen before the name of a series joins two symbols, and is no part of a word. */
function upToJoint(text: string, component: Component | undefined): Component | undefined {
  if (component === undefined || text.charAt(component.end) !== "/") return component;
  const dash = component.value.lastIndexOf("-");
  const tail = component.value.slice(dash + 1);
  if (dash < 0 || !SERIES.has(tail)) return component;
  return { value: component.value.slice(0, dash), end: component.end - tail.length - 1 };
}

function joinDashes(printed: string): string {
  return printed.replace(DASHES, "-");
}

function dotted(printed: string): string | undefined {
  const dot = printed.indexOf(".");
  const head = printed.slice(0, dot);
  const known = customary(head);
  const upper = head.toUpperCase();
  if (/\.\s/.test(printed) && known === undefined && !BODIES.has(upper) && !NATURES.has(upper))
    return undefined;
  if (known === undefined && !/^[A-Z]/.test(head)) return undefined;
  return joinDashes((known ?? head) + printed.slice(dot).replace(/\s/, "")).replace(/\s/, " ");
}

function word(printed: string): string {
  return customary(printed) ?? joinDashes(printed);
}

function customary(printed: string): string | undefined {
  const upper = printed.toUpperCase();
  return MODIFIERS.get(upper) ?? MIXED_CASE.get(upper);
}
