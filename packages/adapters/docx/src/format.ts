import type { Adapter } from "@rapporteur/core";
import { readOptions } from "./options.ts";
import { read } from "./read.ts";

/** The Word format: reads the files in which the United Nations publishes its reports. */
export const docx = {
  contract: 1,
  id: "docx",
  title: "Word",
  mediaTypes: [
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.ms-word.document.macroEnabled.12",
  ],
  extensions: [".docx", ".docm"],
  readOptions,
  /** Reads a report from the bytes of a Word file. Throws a `MisuseError` for an unknown option. */
  read,
} as const satisfies Adapter;
