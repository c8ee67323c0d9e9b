import type { Inline } from "@rapporteur/core";
import { beginSpans, type OpenSpans } from "./open-spans.ts";

/** Where a text stops being Markdown as this package writes it, and why; `offset` counts UTF-16 code units. */
export interface MarkdownFault {
  readonly offset: number;
  readonly reason: string;
}

/** Inline content, or the first fault that kept it from being read. */
export type MarkdownReading =
  | { readonly inlines: readonly Inline[]; readonly fault?: undefined }
  | { readonly inlines?: undefined; readonly fault: MarkdownFault };

const special = /[\\*_[\]<&]/g;

/**
 * Reads the Markdown of {@link writeMarkdown}: `**strong**`, `_emphasis_`, `<strong> <em> <sup> <sub> <br>`,
 * `[words](address)`, `<address>`, `[^note]`, `\` before a mark that is meant as such, `&#10;` for characters. Anything
 * that is neither this nor plain words is a fault: nothing is guessed. Linear in the text.
 */
export function readMarkdown(markdown: string): MarkdownReading {
  if (markdown.search(special) < 0) {
    return { inlines: markdown === "" ? [] : [{ type: "text", value: markdown }] };
  }
  const spans = beginSpans();
  let at = 0;
  while (at < markdown.length) {
    special.lastIndex = at;
    const next = special.test(markdown) ? special.lastIndex - 1 : markdown.length;
    spans.addText(markdown.slice(at, next));
    if (next === markdown.length) break;
    const step = readMark(markdown, next, spans);
    if (typeof step === "string") return { fault: { offset: next, reason: step } };
    at = next + step;
  }
  const { unclosed } = spans;
  if (unclosed) return { fault: { offset: unclosed.offset, reason: `${unclosed.opening} is never closed` } };
  return { inlines: spans.inlines() };
}

/** Reads the mark at `at`; gives its length, or what is wrong with it. */
function readMark(markdown: string, at: number, spans: OpenSpans): number | string {
  switch (markdown[at]) {
    case "\\":
      return readEscape(markdown, at, spans);
    case "&":
      return readReference(markdown, at, spans);
    case "*":
      return readRun(/\*+/y, "**", "strong", markdown, at, spans);
    case "_":
      return readRun(/_+/y, "_", "emphasis", markdown, at, spans);
    case "<":
      return readTag(markdown, at, spans);
    case "[":
      return readOpeningBracket(markdown, at, spans);
    default:
      return readClosingBracket(markdown, at, spans);
  }
}

function readEscape(markdown: string, at: number, spans: OpenSpans): number {
  const [whole = "\\", character = "\\"] = matchAt(/\\([!-/:-@[-`{-~])/y, markdown, at) ?? [];
  spans.addText(character);
  return whole.length;
}

function readReference(markdown: string, at: number, spans: OpenSpans): number | string {
  const [whole, digits] = matchAt(/&#(\d{1,7});/y, markdown, at) ?? [];
  if (whole === undefined) {
    spans.addText("&");
    return 1;
  }
  const code = Number(digits);
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return `${whole} stands for no character`;
  spans.addText(String.fromCodePoint(code));
  return whole.length;
}

function readRun(
  run: RegExp,
  mark: string,
  type: "strong" | "emphasis",
  markdown: string,
  at: number,
  spans: OpenSpans,
): number | string {
  const [whole = ""] = matchAt(run, markdown, at) ?? [];
  if (whole !== mark) return `${whole} is no mark; a character meant as such has a backslash before it`;
  if (!spans.close(mark)) spans.open({ opening: mark, closing: mark, offset: at, type });
  return whole.length;
}

const tagTypes = { em: "emphasis", strong: "strong", sup: "superscript", sub: "subscript" } as const;

function readTag(markdown: string, at: number, spans: OpenSpans): number | string {
  const [whole, slash, name] = matchAt(/<(\/?)(em|strong|sup|sub)>/y, markdown, at) ?? [];
  if (whole !== undefined) {
    const closing = `</${name}>`;
    if (slash === "") {
      spans.open({ opening: whole, closing, offset: at, type: tagTypes[name as keyof typeof tagTypes] });
    } else if (!spans.close(closing)) {
      return `${whole} closes nothing that was opened last`;
    }
    return whole.length;
  }
  const [other, address] = matchAt(/<(?:br ?\/?|!----|((?:https?:|mailto:)[^<>]*))>/iy, markdown, at) ?? [];
  if (other === undefined)
    return "< begins no tag that is known; one meant as such has a backslash before it";
  if (address !== undefined) {
    spans.add({ type: "link", url: address, children: [{ type: "text", value: address }] });
  } else if (other.startsWith("<!")) {
    spans.endText();
  } else {
    spans.add({ type: "break" });
  }
  return other.length;
}

function readOpeningBracket(markdown: string, at: number, spans: OpenSpans): number {
  const [whole, footnote] = matchAt(/\[\^([^\]\s[]+)\]/y, markdown, at) ?? [];
  if (whole !== undefined && footnote !== undefined) {
    spans.add({ type: "footnoteReference", footnote });
    return whole.length;
  }
  spans.open({ opening: "[", closing: "]", offset: at, type: "link" });
  return 1;
}

function readClosingBracket(markdown: string, at: number, spans: OpenSpans): number | string {
  const [whole, address] = matchAt(/\]\(((?:\\[^\s]|[^\s\\()<>])*)\)/y, markdown, at) ?? [];
  if (whole === undefined || address === undefined) return "no address in round brackets follows on ]";
  const url = address.replace(/\\([!-/:-@[-`{-~])/g, "$1");
  return spans.close("]", url) ? whole.length : "] closes nothing that was opened last";
}

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}
