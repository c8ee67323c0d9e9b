import type { Citation } from "@rapporteur/core";
import { nodeHref } from "../../report/node-href.ts";
import type { OpenedReport } from "../../report/opened-report.ts";
import { safeUrl } from "../../report/safe-url.ts";
import { symbolHref } from "../../report/symbol-href.ts";
import type { CitedRow } from "./cited-row.ts";
import { MentionList } from "./mention-list.tsx";
import { placeWords } from "./place-words.ts";
import { PlacesStrip } from "./places-strip.tsx";
import { kindNames } from "./source-name.ts";

/** How many of the places cited in it are named; the strip shows all. */
const mostPlaces = 100;

interface SourceDetailsProps {
  readonly id: string;
  readonly row: CitedRow;
  readonly opened: OpenedReport;
}

/** All that is known of one source: what it is, which of its places are cited, and each citation of it. */
export function SourceDetails({ id, row: { source, mentions, places }, opened }: SourceDetailsProps) {
  const { report } = opened;
  const href =
    source.symbol === undefined
      ? source.url && safeUrl(source.url)
      : symbolHref(source.symbol, report.language);
  return (
    <div class="source-details" id={id}>
      <p class="source-facts">
        <span class="chip">{kindNames[source.kind][0]}</span>
        {source.symbol !== undefined && source.title !== undefined && <span>{source.title}</span>}
        {href && (
          <a href={href} rel="noreferrer">
            {source.symbol === undefined ? "Open the source" : "Open the official document"}
          </a>
        )}
      </p>
      <h3>Places cited in it</h3>
      <PlacesStrip places={places} />
      <ul class="places">
        {places.slice(0, mostPlaces).map(({ pinpoint, count }) => {
          const words = placeWords(pinpoint ? [pinpoint] : []);
          return (
            <li key={words}>
              {words}
              {count > 1 && <span class="places-count"> × {count}</span>}
            </li>
          );
        })}
        {places.length > mostPlaces && <li class="muted">and {places.length - mostPlaces} more</li>}
      </ul>
      <h3>Cited by</h3>
      <MentionList
        mentions={mentions}
        opened={opened}
        remark={({ citation }) => <Through citation={citation} opened={opened} />}
      />
    </div>
  );
}

/** By which way a citation that does not name its source reached it. */
function Through({
  citation: { resolution, via },
  opened,
}: {
  readonly citation: Citation;
  readonly opened: OpenedReport;
}) {
  if (resolution === "direct") return null;
  const node = via === undefined ? undefined : opened.index.entries.get(via)?.node;
  return (
    <span class="mention-through">
      {" "}
      {resolution === "ibid" ? "ibid." : "short title"}
      {node?.type === "footnote" && (
        <>
          {" through "}
          <a href={nodeHref(node.id)}>note {node.label}</a>
        </>
      )}
    </span>
  );
}
