import type { Adapter } from "@rapporteur/core";

/** A format the command line knows, before anything of it is loaded. */
export interface Format {
  readonly id: string;
  /** With the dot, the usual one first. */
  readonly extensions: readonly string[];
  readonly load: () => Promise<Adapter>;
}

/** All formats. This is the one place that lists them; a new one is one more row. */
export const formats: readonly Format[] = [
  { id: "json", extensions: [".json"], load: async () => (await import("@rapporteur/core")).json },
  {
    id: "markdown",
    extensions: [".md", ".markdown"],
    load: async () => (await import("@rapporteur/markdown")).markdown,
  },
];
