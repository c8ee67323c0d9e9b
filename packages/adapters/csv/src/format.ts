import type { Adapter } from "@rapporteur/core";
import { readOptions, writeOptions } from "./options.ts";
import { read } from "./read/read.ts";
import { write } from "./write/write.ts";

/** The CSV format: a report as tables with keys, and two descriptors of them. Nothing is lost in either direction. */
export const csv = {
  contract: 1,
  id: "csv",
  title: "CSV tables",
  mediaTypes: ["text/csv"],
  extensions: [".csv"],
  readOptions,
  /** Reads a report from its tables. Throws a `MisuseError` for an unknown option. */
  read,
  writeOptions,
  /** Writes a report as tables with two descriptors. Throws a `MisuseError` for an unknown option. */
  write,
} as const satisfies Adapter;
