import type { Area } from "./area.ts";
import { findEntry, type LookupOptions } from "./find-entry.ts";
import { findState } from "./find-state.ts";
import { indexNames, type NameIndex } from "./name-index.ts";
import { areas } from "./table.ts";

let index: NameIndex<Area> | undefined;

/** The State or other area of exactly this name, by the rules of {@link findState}; its `kind` tells which. */
export function findArea(name: string, options?: LookupOptions): Area | undefined {
  const state = findState(name, options);
  if (state) return state;
  index ??= indexNames(areas);
  return findEntry(index, name, options)?.area;
}
