import type { Inline, ReportIndex } from "@rapporteur/core";
import type { ComponentChildren, VNode } from "preact";
import { nodeHref } from "../report/node-href.ts";
import { safeUrl } from "../report/safe-url.ts";
import type { TextLink } from "./text-link.ts";

interface InlinesProps {
  readonly index: ReportIndex;
  readonly inlines: readonly Inline[];
  /** Official documents to link to; offsets count from where `offset` stands. */
  readonly links?: readonly TextLink[] | undefined;
  /** Where these words begin in the plain text that the offsets of `links` count in. */
  readonly offset?: number | undefined;
}

/** Inline content as elements: emphasis, links that are safe to follow, and note marks that lead to their notes. */
export function Inlines({ index, inlines, links = [], offset = 0 }: InlinesProps) {
  return <>{render(inlines, { index, links, at: offset })}</>;
}

/** How far the rendering has come. */
interface Progress {
  readonly index: ReportIndex;
  readonly links: readonly TextLink[];
  at: number;
}

function render(inlines: readonly Inline[], progress: Progress): ComponentChildren[] {
  return inlines.flatMap((inline): ComponentChildren[] => {
    switch (inline.type) {
      case "text":
        return linkedText(inline.value, progress);
      case "break":
        progress.at += 1;
        return [<br />];
      case "footnoteReference":
        return [<NoteMark index={progress.index} footnote={inline.footnote} />];
      case "link":
        return printedLink(inline.url, inline.children, progress);
      default: {
        const Tag = tags[inline.type];
        return [<Tag>{render(inline.children, progress)}</Tag>];
      }
    }
  });
}

const tags = { emphasis: "em", strong: "strong", superscript: "sup", subscript: "sub" } as const;

function linkedText(value: string, progress: Progress): ComponentChildren[] {
  const from = progress.at;
  const to = from + value.length;
  progress.at = to;
  const pieces: ComponentChildren[] = [];
  let done = from;
  for (const { start, end, href, symbol } of progress.links) {
    const first = Math.max(start, done);
    const last = Math.min(end, to);
    if (first >= last) continue;
    if (first > done) pieces.push(value.slice(done - from, first - from));
    pieces.push(
      <a class="document-link" href={href} rel="noreferrer" title={symbol}>
        {value.slice(first - from, last - from)}
      </a>,
    );
    done = last;
  }
  if (done < to) pieces.push(value.slice(done - from));
  return pieces;
}

/** A link inside a link is none, so that the words of a printed one are not linked again. */
function printedLink(url: string, children: readonly Inline[], progress: Progress): ComponentChildren[] {
  const href = safeUrl(url);
  if (href === undefined) return render(children, progress);
  const inside = { ...progress, links: [] };
  const content = render(children, inside);
  progress.at = inside.at;
  return [
    <a href={href} rel="noreferrer">
      {content}
    </a>,
  ];
}

function NoteMark({
  index,
  footnote,
}: {
  readonly index: ReportIndex;
  readonly footnote: string;
}): VNode | null {
  const note = index.entries.get(footnote)?.node;
  if (note?.type !== "footnote") return null;
  return (
    <sup class="note-mark">
      <a href={nodeHref(footnote)} data-note={footnote} role="doc-noteref" aria-label={`Note ${note.label}`}>
        {note.label}
      </a>
    </sup>
  );
}
