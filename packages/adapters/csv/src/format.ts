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
  read,
  writeOptions,
  write,
} as const satisfies Adapter;
