import type { CitedPlace } from "@rapporteur/core";
import { percent } from "./axis-head.tsx";
import { paragraphSpans } from "./paragraph-spans.ts";
import { pinpointWords } from "./pinpoint-words.ts";

/** Which paragraphs of a source are cited, along a line from its first to the last one cited; nothing for fewer than two places. */
export function PlacesStrip({ places }: { readonly places: readonly CitedPlace[] }) {
  const spans = paragraphSpans(places);
  if (spans.length < 2) return null;
  const last = Math.max(...spans.map(({ to }) => to));
  return (
    <svg class="places-strip" width="100%" height="34" aria-hidden="true">
      <rect class="places-line" y="17" width="100%" height="1" />
      {spans.map(({ from, to, count, pinpoint }) => (
        <rect
          key={pinpointWords(pinpoint)}
          class="places-span"
          x={percent((from - 1) / last)}
          width={percent((to - from + 1) / last)}
          y={18 - Math.min(4, count) * 4}
          height={Math.min(4, count) * 4}
        >
          <title>
            {pinpointWords(pinpoint)} × {count}
          </title>
        </rect>
      ))}
      <text x="0" y="33">
        para. 1
      </text>
      <text class="places-end" x="100%" y="33">
        para. {last}
      </text>
    </svg>
  );
}
