import type { State } from "./area.ts";
import type { LookupOptions } from "./find-entry.ts";
import { lookupState } from "./lookup-state.ts";

/** The State that bears, or bore, exactly this name: {@link lookupState} without the details. */
export function findState(name: string, options?: LookupOptions): State | undefined {
  return lookupState(name, options)?.state;
}
