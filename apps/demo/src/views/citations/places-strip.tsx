import type { CitedPlace } from "@rapporteur/core";
import { percent } from "./axis-head.tsx";
import { paragraphRuns } from "./paragraph-runs.ts";

/** How high a paragraph cited once stands, in pixels; and how high any does at most. */
const step = 6;
const height = 24;

/** Which paragraphs of a source are cited how often, from its first to the last one cited; nothing for one place alone. */
export function PlacesStrip({ places }: { readonly places: readonly CitedPlace[] }) {
  const runs = paragraphRuns(places);
  if (runs.length < 2) return null;
  const last = Math.max(...runs.map(({ to }) => to));
  const most = Math.max(...runs.map(({ count }) => count));
  const top = Math.min(height, most * step);
  return (
    <svg class="places-strip" width="100%" height={top + 18} aria-hidden="true">
      {runs.map(({ from, to, count }) => (
        <rect
          key={from}
          class="places-run"
          x={percent((from - 1) / last)}
          y={top - (count / most) * top}
          width={percent((to - from + 1) / last)}
          height={(count / most) * top}
        >
          <title>
            {from === to ? `para. ${from}` : `paras. ${from}–${to}`}:{" "}
            {count === 1 ? "once" : `${count} times`}
          </title>
        </rect>
      ))}
      <rect class="places-line" y={top} width="100%" height="1" />
      <text x="0" y={top + 15}>
        para. 1
      </text>
      <text class="places-end" x="100%" y={top + 15}>
        para. {last}
      </text>
    </svg>
  );
}
