import { rangeWords } from "../overview/paragraph-range.ts";
import type { StateOverview } from "../overview/states.ts";
import { cutEnd } from "../screen/cut.ts";
import { displayWidth } from "../screen/display-width.ts";
import { padStart } from "../screen/pad.ts";
import type { Screen } from "../screen/screen.ts";
import { visible } from "../screen/visible.ts";

/** The States, one a line: paragraphs, ISO and M49 code, name. */
export function statesLines(
  states: readonly StateOverview[],
  { columns, colours }: Screen,
): readonly string[] {
  const ranges = states.map(({ paragraphs }) => visible(rangeWords(paragraphs)));
  const width = Math.max(0, ...ranges.map(displayWidth));
  return states.map(({ state }, index) => {
    const codes = visible(`${(state.iso3 ?? "").padEnd(3)} ${state.m49}`);
    const lead = `  ${padStart(ranges[index] ?? "", width)}  ${codes}  `;
    return colours.faint(lead) + cutEnd(visible(state.name), columns - displayWidth(lead));
  });
}
