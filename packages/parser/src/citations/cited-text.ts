import { type Inline, ownInlines, type ReportNode } from "@rapporteur/core";

/** A stretch of a plain text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A link in a plain text. */
export interface LinkSpan extends Span {
  readonly url: string;
}

/** The plain text of a node, as core gives it, with what its markup says. */
export interface CitedText {
  readonly text: string;
  /** The text with a blank for every character of an address, so that nothing is read inside one. */
  readonly plain: string;
  /** Runs in italics, in order. */
  readonly italics: readonly Span[];
  /** Links in order, those printed as bare addresses included. */
  readonly links: readonly LinkSpan[];
}

const ADDRESS = /(?:https?:\/\/|(?<![A-Za-z\u00C0-\u04FF\d.@/-])www\.)[^\s<>"“”]+/gi;
const ADDRESS_END = /[.,;:!?’'”"]+$/;

/** Lays the inline content of a node out as plain text and spans. */
export function citedText(node: ReportNode): CitedText {
  let text = "";
  const italics: Span[] = [];
  const links: LinkSpan[] = [];
  const add = (inlines: readonly Inline[]): void => {
    for (const inline of inlines) {
      if (inline.type === "text") text += inline.value;
      else if (inline.type === "break") text += "\n";
      else if (inline.type !== "footnoteReference") {
        const start = text.length;
        add(inline.children);
        if (inline.type === "emphasis") addItalic(italics, { start, end: text.length });
        else if (inline.type === "link" && text.length > start)
          links.push({ start, end: text.length, url: inline.url });
      }
    }
  };
  let first = true;
  for (const inlines of ownInlines(node)) {
    if (!first) text += "\n";
    first = false;
    add(inlines);
  }
  if (!text.includes("://") && !text.includes("www.")) return { text, plain: text, italics, links };
  const all = withAddresses(text, links);
  return { text, plain: withoutAddresses(text, all), italics, links: all };
}

function withoutAddresses(text: string, links: readonly LinkSpan[]): string {
  let plain = "";
  let done = 0;
  for (const { start, end } of links) {
    const shown = text.slice(start, start + 4);
    // A link may show the symbol or the title that it leads to.
    if (shown !== "http" && shown !== "www.") continue;
    plain += text.slice(done, start) + " ".repeat(end - start);
    done = end;
  }
  return plain + text.slice(done);
}

/** Italics that only a space or a mark parts are one run. */
function addItalic(italics: Span[], { start, end }: Span): void {
  const last = italics.at(-1);
  if (last && start - last.end <= 0) italics[italics.length - 1] = { start: last.start, end };
  else if (end > start) italics.push({ start, end });
}

/** Adds the addresses that are printed without being links. One without a scheme is taken as a secure one. */
function withAddresses(text: string, links: readonly LinkSpan[]): readonly LinkSpan[] {
  const all: LinkSpan[] = [];
  let next = 0;
  ADDRESS.lastIndex = 0;
  for (let match = ADDRESS.exec(text); match !== null; match = ADDRESS.exec(text)) {
    const start = match.index;
    while (next < links.length && (links[next]?.start ?? 0) <= start) all.push(...links.slice(next, ++next));
    if (start < (all.at(-1)?.end ?? 0)) continue;
    const address = closed(match[0].replace(ADDRESS_END, ""));
    const url = address.startsWith("www.") || address.startsWith("WWW.") ? `https://${address}` : address;
    if (address.length > 8) all.push({ start, end: start + address.length, url });
  }
  return [...all, ...links.slice(next)];
}

/** An address without the bracket that closes around it. */
function closed(address: string): string {
  return address.endsWith(")") && !address.includes("(") ? address.replace(/\)+[.,;:]*$/, "") : address;
}
