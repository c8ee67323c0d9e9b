import type { Area } from "./area.ts";
import { findEntry, type LookupOptions } from "./find-entry.ts";
import { findState } from "./find-state.ts";
import { indexNames } from "./name-index.ts";
import { areas } from "./table.ts";

const indexes = indexNames(areas);

/** The State or other area of exactly this name, by the rules of {@link findState}; its `kind` tells which. */
export function findArea(name: string, options?: LookupOptions): Area | undefined {
  const state = findState(name, options);
  if (state) return state;
  return findEntry(indexes, name, options)?.area;
}
