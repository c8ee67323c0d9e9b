import type { RecommendationOverview } from "../overview/recommendations.ts";
import { cutEnd } from "../screen/cut.ts";
import { displayWidth } from "../screen/display-width.ts";
import { padEnd } from "../screen/pad.ts";
import type { Screen } from "../screen/screen.ts";
import { visible } from "../screen/visible.ts";

/** The recommendations, one a line: pinpoint, and the words, which a terminal cuts at its edge. */
export function recommendationsLines(
  recommendations: readonly RecommendationOverview[],
  { columns, colours }: Screen,
): readonly string[] {
  const width = Math.max(0, ...recommendations.map(({ label }) => displayWidth(visible(label))));
  return recommendations.map(({ label, text }) => {
    const lead = `  ${padEnd(visible(label), width)}  `;
    return colours.faint(lead) + cutEnd(visible(text), columns - displayWidth(lead));
  });
}
