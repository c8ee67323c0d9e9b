import type { OpenedReport } from "../../report/opened-report.ts";
import type { OpenMention } from "./cited-row.ts";
import { MentionList } from "./mention-list.tsx";
import { sourceName } from "./source-name.ts";

interface OpenMentionsProps {
  readonly mentions: readonly OpenMention[];
  readonly opened: OpenedReport;
}

/** The citations that lead to no source for certain, with all that they may mean. */
export function OpenMentions({ mentions, opened }: OpenMentionsProps) {
  return (
    <section class="open-mentions" aria-labelledby="open-mentions-title">
      <h2 id="open-mentions-title">Left open</h2>
      <p>
        These may mean more than one source, or none that was found. None is chosen, and none is counted
        above.
      </p>
      <MentionList
        mentions={mentions}
        opened={opened}
        remark={({ candidates }) =>
          candidates.length > 0 && ` may mean ${candidates.map((source) => sourceName(source)).join(" or ")}`
        }
      />
    </section>
  );
}
