import { depthLimit, valueLimit } from "./check-bounds.ts";

/** How far a test has come into a value, so that it stays within bounds. */
export interface Way {
  depth: number;
  values: number;
}

/** Goes into an object or a list; whether that is still within bounds. */
export function enter(way: Way): boolean {
  return ++way.depth <= depthLimit && ++way.values <= valueLimit;
}
