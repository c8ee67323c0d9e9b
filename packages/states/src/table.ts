import type { Area, State } from "./area.ts";
import { table } from "./table.generated.ts";

const rows = JSON.parse(table) as readonly Area[];

function isState(area: Area): area is State {
  return area.kind !== "area";
}

/** The 193 Members of the United Nations, the Holy See and the State of Palestine, by alpha-3 code. */
export const states: readonly State[] = rows.filter(isState);

/** All other countries and areas of M49, which are no States in this table, by alpha-3 code. */
export const areas: readonly Area[] = rows.filter((row) => !isState(row));
