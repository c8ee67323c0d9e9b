import type { Adapter } from "@rapporteur/core";

/** A format the command line knows, before anything of it is loaded. */
export interface Format {
  readonly id: string;
  /** With the dot, the usual one first. */
  readonly extensions: readonly string[];
  readonly writes: boolean;
  /** Options of writing that an extension asks for, where they say which of the format's syntaxes is written. */
  readonly writtenAs?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** A report is a folder of files, which one with any of these names shows to be one; a single file is none. */
  readonly marks?: readonly string[];
  /** One file holds any number of reports, one a line. */
  readonly stream?: boolean;
  readonly load: () => Promise<Adapter>;
}

/** All formats. This is the one place that lists them; a new one is one more row. */
export const formats: readonly Format[] = [
  {
    id: "json",
    extensions: [".json"],
    writes: true,
    load: async () => (await import("@rapporteur/core")).json,
  },
  {
    id: "jsonld",
    extensions: [".jsonld", ".nq", ".nt", ".ttl"],
    writes: true,
    writtenAs: {
      ".jsonld": { syntax: "jsonld" },
      ".nq": { syntax: "nquads" },
      // Without the names of graphs, which are never written, N-Quads are N-Triples.
      ".nt": { syntax: "nquads" },
      ".ttl": { syntax: "turtle" },
    },
    load: async () => (await import("@rapporteur/jsonld")).jsonld,
  },
  {
    id: "csv",
    extensions: [".csv"],
    writes: true,
    marks: ["report.csv", "csv-metadata.json", "datapackage.json"],
    load: async () => (await import("@rapporteur/csv")).csv,
  },
  {
    id: "markdown",
    extensions: [".md", ".markdown"],
    writes: true,
    load: async () => (await import("@rapporteur/markdown")).markdown,
  },
  {
    id: "docx",
    extensions: [".docx", ".docm"],
    writes: false,
    load: async () => (await import("@rapporteur/docx")).docx,
  },
  {
    id: "ndjson",
    extensions: [".ndjson", ".jsonl"],
    writes: true,
    stream: true,
    load: async () => (await import("./ndjson.ts")).ndjson,
  },
];
