import { citationWords } from "@rapporteur/core";
import { useState } from "preact/hooks";
import type { OpenedReport } from "../../report/opened-report.ts";
import type { OpenMention } from "./cited-row.ts";
import { CitingLinks } from "./citing-links.tsx";
import { placeWords } from "./place-words.ts";
import { sourceName } from "./source-name.ts";

/** How many are shown at first, and how many more each time. */
const page = 50;

interface OpenMentionsProps {
  readonly mentions: readonly OpenMention[];
  readonly opened: OpenedReport;
}

/** The citations that lead to no source for certain, with all that they may mean. */
export function OpenMentions({ mentions, opened: { index } }: OpenMentionsProps) {
  const [limit, setLimit] = useState(page);
  return (
    <section class="open-mentions" aria-labelledby="open-mentions-title">
      <h2 id="open-mentions-title">Left open</h2>
      <p>
        These may mean more than one source, or none that was found. None is chosen, and none is counted
        above.
      </p>
      <ul class="mentions">
        {mentions.slice(0, limit).map(({ citation, place, candidates }) => (
          <li key={citation.id}>
            <CitingLinks place={place} />
            <span class="mention-places">{placeWords(citation.pinpoints)}</span>
            <span class="mention-words">
              “{citationWords(index, citation)}”
              {candidates.length > 0 && (
                <>
                  {" may mean "}
                  {candidates.map((source) => sourceName(source)).join(" or ")}
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {mentions.length > limit && (
        <button type="button" class="button" onClick={() => setLimit(limit + page)}>
          Show more of {mentions.length}
        </button>
      )}
    </section>
  );
}
