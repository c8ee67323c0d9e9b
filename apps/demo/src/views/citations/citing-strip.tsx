import type { ReportIndex } from "@rapporteur/core";
import { nodeHref } from "../../report/node-href.ts";
import { nodeReference } from "../../report/node-reference.ts";
import { percent } from "./axis-head.tsx";
import type { Mention } from "./cited-row.ts";
import { citingDots } from "./citing-dots.ts";
import type { ParagraphAxis } from "./paragraph-axis.ts";

interface CitingStripProps {
  readonly mentions: readonly Mention[];
  readonly axis: ParagraphAxis;
  readonly index: ReportIndex;
}

/** Where in the report a source is cited: a strip of all its paragraphs, with a dot for each that cites. */
export function CitingStrip({ mentions, axis, index }: CitingStripProps) {
  return (
    <svg class="strip" width="100%" height="28" aria-hidden="true">
      {axis.chapters.map(({ id, start, end }, place) => (
        <rect
          key={id}
          class={place % 2 === 0 ? "band" : "band band-odd"}
          x={percent(start)}
          width={percent(end - start)}
          height="28"
        />
      ))}
      {citingDots(mentions, axis).map(({ paragraph, place, count, direct }) => (
        <a key={paragraph} href={nodeHref(paragraph)} tabindex={-1}>
          <circle
            class={direct ? "dot" : "dot dot-ring"}
            cx={percent(place)}
            cy="14"
            r={Math.min(11, 3.5 + Math.sqrt(count - 1) * 2)}
          >
            <title>
              {nodeReference(index, paragraph)}: {count === 1 ? "once" : `${count} times`}
            </title>
          </circle>
        </a>
      ))}
    </svg>
  );
}
