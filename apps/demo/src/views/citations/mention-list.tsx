import { citationWords } from "@rapporteur/core";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { OpenedReport } from "../../report/opened-report.ts";
import type { Mention } from "./cited-row.ts";
import { CitingLinks } from "./citing-links.tsx";
import { placeWords } from "./place-words.ts";

/** How many are shown at first, and how many more each time. */
const page = 100;

interface MentionListProps<Listed extends Mention> {
  readonly mentions: readonly Listed[];
  readonly opened: OpenedReport;
  /** What is said of a citation behind its words. */
  readonly remark: (mention: Listed) => ComponentChildren;
}

/** Citations, each with the way to it, the places that it names and its words. */
export function MentionList<Listed extends Mention>({
  mentions,
  opened: { index },
  remark,
}: MentionListProps<Listed>) {
  const [limit, setLimit] = useState(page);
  return (
    <>
      <ul class="mentions">
        {mentions.slice(0, limit).map((mention) => (
          <li key={mention.citation.id}>
            <CitingLinks place={mention.place} />
            <span class="mention-places">{placeWords(mention.citation.pinpoints)}</span>
            <span class="mention-words">
              “{citationWords(index, mention.citation)}”{remark(mention)}
            </span>
          </li>
        ))}
      </ul>
      {mentions.length > limit && (
        <button type="button" class="button" onClick={() => setLimit(limit + page)}>
          Show more of {mentions.length}
        </button>
      )}
    </>
  );
}
