import type { Adapter } from "../contract/adapter.ts";
import { written } from "./adapter-verbs.ts";
import { firstDifference } from "./first-difference.ts";
import type { LawOptions } from "./law-options.ts";
import { printed } from "./round-trips.ts";
import { tryOnReports } from "./try-on-reports.ts";

/** The law that writing is deterministic, byte for byte, and leaves the report alone, which is frozen for it. */
export async function writesTheSameTwice(adapter: Adapter, options: LawOptions = {}): Promise<void> {
  await tryOnReports(options, async (report) => {
    const frozen = freeze(structuredClone(report));
    const first = printed(await written(adapter, frozen, options));
    const second = printed(await written(adapter, freeze(structuredClone(report)), options));
    const difference = firstDifference(first, second);
    if (difference !== undefined) throw new Error(`the same report is written in two ways, ${difference}`);
  });
}

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) freeze(inner);
  return Object.freeze(value);
}
