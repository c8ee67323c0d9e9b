import type { Footnote, ReportIndex } from "@rapporteur/core";
import { citationsOf } from "../../../report/citations-of.ts";
import type { CitedSource } from "../../../report/cited-source.ts";
import { nodeHref } from "../../../report/node-href.ts";
import { type ResolvedCitation, resolvedCitation } from "../../../report/resolved-citation.ts";
import { Inlines } from "../../../text/inlines.tsx";
import { textLinks } from "../../../text/text-link.ts";

/** The words of a note as printed, and below them what its *ibid.* and short titles mean. */
export function NoteBody({ index, note }: { readonly index: ReportIndex; readonly note: Footnote }) {
  const resolved = citationsOf(index, note.id).flatMap((citation) => resolvedCitation(index, citation) ?? []);
  return (
    <>
      <p class="note-text">
        <Inlines index={index} inlines={note.content} links={textLinks(index, note)} />
      </p>
      {resolved.length > 0 && (
        <ul class="resolved">
          {resolved.map((it) => (
            <li key={it.citation.id} class={`resolved-${it.kind}`}>
              <Resolution resolved={it} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Resolution({ resolved }: { readonly resolved: ResolvedCitation }) {
  const { kind, sources, via, printed } = resolved;
  const [source] = sources;
  const from = via && (
    <span class="resolved-via">
      {" "}
      (from <a href={nodeHref(via.id)}>note {via.label}</a>)
    </span>
  );
  if (kind === "unresolved" || !source) {
    return (
      <>
        <q>{printed}</q> leads to no source that the report names.
      </>
    );
  }
  if (kind === "ambiguous") {
    return (
      <>
        <em>Ibid.</em> is ambiguous: it may mean any of {sources.length} sources
        {via && (
          <>
            {" "}
            in <a href={nodeHref(via.id)}>note {via.label}</a>
          </>
        )}
        , and the print does not say which.
        <ol class="candidates">
          {sources.map((candidate) => (
            <li key={candidate.name}>
              <Source source={candidate} />
            </li>
          ))}
        </ol>
      </>
    );
  }
  return (
    <>
      {kind === "ibid" ? <em>Ibid.</em> : "Short title"} = <Source source={source} />
      {from}
    </>
  );
}

function Source({ source: { name, symbol, href, places } }: { readonly source: CitedSource }) {
  const words = symbol === undefined ? name : `${name} (${symbol})`;
  return (
    <>
      {href === undefined ? (
        words
      ) : (
        <a href={href} rel="noreferrer">
          {words}
        </a>
      )}
      {places !== "" && `, ${places}`}
    </>
  );
}
