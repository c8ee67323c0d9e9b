import type { Area, State } from "./area.ts";
import { areas, states } from "./table.ts";

function indexCodes<T extends Area>(listed: readonly T[]): ReadonlyMap<string, T> {
  return new Map(
    listed.flatMap((area) => [area.iso2, area.iso3, area.m49].map((code) => [code, area] as const)),
  );
}

/** A code as it stands in the table: letters in capitals, numbers filled up to three digits. */
function tableCode(code: string): string {
  return /^\d{1,3}$/.test(code) ? code.padStart(3, "0") : code.toUpperCase();
}

let stateCodes: ReadonlyMap<string, State> | undefined;
let areaCodes: ReadonlyMap<string, Area> | undefined;

/** The State of an ISO 3166-1 alpha-2 or alpha-3 code in either case, or an M49 number ("032" or "32"). */
export function stateByCode(code: string): State | undefined {
  stateCodes ??= indexCodes(states);
  return stateCodes.get(tableCode(code));
}

/** The State or other area of a code, by the rules of {@link stateByCode}; its `kind` tells which. */
export function areaByCode(code: string): Area | undefined {
  areaCodes ??= indexCodes(areas);
  return stateByCode(code) ?? areaCodes.get(tableCode(code));
}
