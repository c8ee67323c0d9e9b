const named: ReadonlyMap<string, string> = new Map([
  ["nbsp", "\u00a0"],
  ["shy", "\u00ad"],
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
]);

const reference = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,4}));/y;

/** A character that Markdown writes in another way, and where what it is written with ends. */
export interface Unescaped {
  readonly text: string;
  readonly end: number;
}

/** Reads what a backslash or an ampersand at `at` begins: an escape, a reference, or nothing but itself. */
export function unescapeAt(markup: string, at: number): Unescaped {
  const character = markup.charAt(at);
  if (character === "\\") {
    const next = markup.charAt(at + 1);
    return /[!-/:-@[-`{-~]/.test(next) ? { text: next, end: at + 2 } : { text: character, end: at + 1 };
  }
  reference.lastIndex = at;
  const match = reference.exec(markup);
  const text = match && referenced(match[1], match[2], match[3]);
  return text ? { text, end: reference.lastIndex } : { text: character, end: at + 1 };
}

function referenced(
  decimal: string | undefined,
  hexadecimal: string | undefined,
  name: string | undefined,
): string | undefined {
  if (name !== undefined) return named.get(name);
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return code <= 0x10ffff && !isHalf ? String.fromCodePoint(code) : undefined;
}

/** The words that Markdown without spans stands for. */
export function unescapeText(markup: string): string {
  let text = "";
  let from = 0;
  for (let at = nextEscape(markup, 0); at >= 0; ) {
    const unescaped = unescapeAt(markup, at);
    text += markup.slice(from, at) + unescaped.text;
    from = unescaped.end;
    at = nextEscape(markup, from);
  }
  return from === 0 ? markup : text + markup.slice(from);
}

const mark = /[\\&]/g;

function nextEscape(markup: string, from: number): number {
  mark.lastIndex = from;
  return mark.test(markup) ? mark.lastIndex - 1 : -1;
}
