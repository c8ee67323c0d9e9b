import type { OpenedReport } from "../../report/opened-report.ts";
import { percent } from "./axis-head.tsx";
import type { CitedRow } from "./cited-row.ts";
import { CitingStrip } from "./citing-strip.tsx";
import type { ParagraphAxis } from "./paragraph-axis.ts";
import { SourceDetails } from "./source-details.tsx";
import { sourceName } from "./source-name.ts";

interface SourceRowProps {
  readonly row: CitedRow;
  readonly axis: ParagraphAxis;
  /** How often the most cited source is cited. */
  readonly most: number;
  readonly opened: OpenedReport;
  readonly expanded: boolean;
  readonly toggle: () => void;
}

/** One source: its name, how often and where it is cited; and when asked, each citation of it. */
export function SourceRow({ row, axis, most, opened, expanded, toggle }: SourceRowProps) {
  const { source, mentions, rank } = row;
  const id = `source-${rank}-${mentions[0]?.citation.id ?? ""}`;
  return (
    <li class={expanded ? "source source-open" : "source"}>
      <div class="source-head">
        <h2 class={source.symbol === undefined ? "source-title" : "source-symbol"}>
          <button
            type="button"
            aria-expanded={expanded}
            aria-controls={expanded ? id : undefined}
            onClick={toggle}
          >
            <span class="source-name">{sourceName(source)}</span>
            <span class="visually-hidden">
              , cited {source.count === 1 ? "once" : `${source.count} times`}
            </span>
          </button>
        </h2>
        <div class="source-count" aria-hidden="true">
          <span>{source.count}</span>
          <svg width="100%" height="10" aria-hidden="true">
            <rect class="bar" width={percent(source.count / most)} height="10" />
          </svg>
        </div>
        <CitingStrip mentions={mentions} axis={axis} index={opened.index} />
      </div>
      {expanded && <SourceDetails id={id} row={row} opened={opened} />}
    </li>
  );
}
