import type { Adapter } from "@rapporteur/core";
import { readOptions, writeOptions } from "./options.ts";
import { read } from "./read/read.ts";
import { write } from "./write/write.ts";

/** JSON-LD 1.1, and the same graph as N-Quads or Turtle. Nothing is lost in either direction, nothing is fetched. */
export const jsonld = {
  contract: 1,
  id: "jsonld",
  title: "JSON-LD, N-Quads and Turtle",
  mediaTypes: ["application/ld+json", "application/n-quads", "text/turtle"],
  extensions: [".jsonld", ".nq", ".nt", ".ttl"],
  readOptions,
  /** Reads a report from its graph, in any dress. Throws a `MisuseError` for an unknown option. */
  read,
  writeOptions,
  /** Writes a report as a graph. Throws a `MisuseError` for an unknown option. */
  write,
} as const satisfies Adapter;
