import { type Adapter, json, parseOptions, type Report, type Source } from "@rapporteur/core";

const { readOptions } = json;

/**
 * JSON with one report a line (NDJSON, JSON Lines), as a format: it reads and writes one line. That a file has any
 * number of lines is the business of those who read and write files, so that no more than a few are in memory.
 */
export const ndjson = {
  contract: 1,
  id: "ndjson",
  title: "JSON, any number of reports, one a line",
  mediaTypes: ["application/x-ndjson", "application/jsonl"],
  extensions: [".ndjson", ".jsonl"],
  readOptions,
  read: (source: Source, options?: Readonly<Record<string, unknown>>) => json.read(source, options),
  writeOptions: readOptions,
  write: (report: Report, options?: Readonly<Record<string, unknown>>) => {
    parseOptions(readOptions, options, "ndjson.write");
    return json.write(report, { indent: 0 });
  },
} as const satisfies Adapter;
