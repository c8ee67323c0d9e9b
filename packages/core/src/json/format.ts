import type { Adapter } from "../contract/adapter.ts";
import { succeed } from "../contract/outcome-of.ts";
import { parseOptions } from "../contract/parse-options.ts";
import type { Source } from "../contract/source.ts";
import type { Report } from "../model/report.ts";
import { inModelOrder } from "../validation/in-model-order.ts";
import { fromJSON } from "./from-json.ts";
import { readOptions, writeOptions } from "./options.ts";
import { printJSON } from "./to-json.ts";

/** JSON, the model itself: one file, named by the report's id. Nothing is lost in either direction. */
export const json = {
  contract: 1,
  id: "json",
  title: "JSON, the model itself",
  mediaTypes: ["application/json"],
  extensions: [".json"],
  readOptions,
  /** Reads a report from its JSON, as {@link fromJSON} does. Throws a `MisuseError` for an unknown option. */
  read: (source: Source, options?: Readonly<Record<string, unknown>>) => {
    parseOptions(readOptions, options, "json.read");
    return fromJSON(source);
  },
  writeOptions,
  /** Writes one file, `<id>.json`. Throws a `MisuseError` for an unknown option. */
  write: (report: Report, options?: Readonly<Record<string, unknown>>) => {
    const { indent } = parseOptions(writeOptions, options, "json.write");
    const model = inModelOrder(report);
    if (!model.ok) return model;
    const content = printJSON(model.value, indent);
    return succeed([{ path: `${model.value.id}.json`, mediaType: "application/json", content }]);
  },
} as const satisfies Adapter;
