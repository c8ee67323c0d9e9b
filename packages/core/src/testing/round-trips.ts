import type { Adapter } from "../contract/adapter.ts";
import type { Files } from "../contract/files.ts";
import { toJSON } from "../json/to-json.ts";
import type { Report } from "../model/report.ts";
import { read, written } from "./adapter-verbs.ts";
import { filesAsSource } from "./files-as-source.ts";
import { firstDifference } from "./first-difference.ts";
import type { LawOptions } from "./law-options.ts";
import { tryOnReports } from "./try-on-reports.ts";

/** As for every law, and what the adapter declares that it drops. */
export interface RoundTripOptions extends LawOptions {
  /** Takes from a report what the adapter drops; gives the rest. */
  readonly less?: ((report: Report) => Report) | undefined;
}

/**
 * The law that nothing gets lost: what was written reads back as the report (less what the adapter declares that it
 * drops), and what is read writes the same files again. Rejects with the smallest report that breaks it.
 */
export async function roundTrips(adapter: Adapter, options: RoundTripOptions = {}): Promise<void> {
  const { less = (report: Report) => report } = options;
  await tryOnReports(options, async (report) => {
    const files = await written(adapter, report, options);
    const again = await read(adapter, filesAsSource(files), options);
    same("reading what was written gives another report", toJSON(less(report)), toJSON(again));
    const twice = await written(adapter, again, options);
    same("writing what was read gives other files", printed(files), printed(twice));
  });
}

function same(what: string, one: string, other: string): void {
  const difference = firstDifference(one, other);
  if (difference !== undefined) throw new Error(`${what}, ${difference}`);
}

/** Files as one text that is different if any file is. */
export function printed(files: Files): string {
  return files
    .map(({ path, mediaType, content }) =>
      [path, mediaType, typeof content === "string" ? content : Array.from(content).join(" ")].join("\n"),
    )
    .join("\n\n");
}
