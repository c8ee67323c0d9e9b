import type { Adapter } from "@rapporteur/core";
import { readOptions, writeOptions } from "./options.ts";
import { read } from "./read.ts";
import { write } from "./write.ts";

/** The Markdown format: reads what OCR makes of a printed report, and writes reports for people and for reading back. */
export const markdown = {
  contract: 1,
  id: "markdown",
  title: "Markdown",
  mediaTypes: ["text/markdown"],
  extensions: [".md", ".markdown"],
  readOptions,
  /** Reads a report from the Markdown that OCR makes of print. Throws a `MisuseError` for an unknown option. */
  read,
  writeOptions,
  /** Writes a report as one file. Throws a `MisuseError` for an unknown option. */
  write,
} as const satisfies Adapter;
