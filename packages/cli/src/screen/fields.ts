import { displayWidth } from "./display-width.ts";
import { padEnd } from "./pad.ts";
import type { Screen } from "./screen.ts";
import { visible } from "./visible.ts";
import { wrap } from "./wrap.ts";

/** A name and what stands under it; several values have a line each. */
export type Field = readonly [name: string, ...values: readonly (string | undefined)[]];

/** Fields as lines, their values in one column, wrapped to the screen; fields without value are left out. */
export function fieldLines(fields: readonly Field[], { columns, colours }: Screen): readonly string[] {
  const filled = fields.map(([name, ...values]) => ({
    name,
    values: values.filter((value) => value !== undefined),
  }));
  const present = filled.filter(({ values }) => values.length > 0);
  const indent = 2 + Math.max(0, ...present.map(({ name }) => displayWidth(name))) + 2;
  const wrapped = (value: string) => wrap(visible(value), columns - indent);
  return present.flatMap(({ name, values }) =>
    values.flatMap(wrapped).map((line, index) => {
      const lead = padEnd(`  ${index === 0 ? name : ""}`, indent);
      return colours.faint(lead) + line;
    }),
  );
}
