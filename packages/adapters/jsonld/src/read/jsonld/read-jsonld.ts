import type { Diagnostic } from "@rapporteur/core";
import { jsonldDiagnostics } from "../../diagnostics.ts";
import type { Graph } from "../graph.ts";
import { initialContext } from "./active-context.ts";
import { readNodes } from "./read-node.ts";
import type { JsonLdReading } from "./reading.ts";

/** What stands in a JSON-LD document: its graph, and what is noteworthy about it. */
export interface JsonLdContent {
  readonly graph: Graph;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the parsed JSON of a JSON-LD document into a graph. Named graphs are read into the one graph. Throws a
 * `Refusal` for what is wrong or not read; nothing is ever fetched.
 */
export function readJsonLd(document: unknown, base: string | undefined): JsonLdContent {
  const reading: JsonLdReading = {
    graph: new Map(),
    path: [],
    budget: { carried: 0 },
    labels: 0,
    strayKeys: new Map(),
  };
  readNodes(document, initialContext(base), reading);
  const diagnostics = Array.from(reading.strayKeys, ([key, pointer]) =>
    jsonldDiagnostics.report("key-without-address", { place: { pointer }, data: { key } }),
  );
  return { graph: reading.graph, diagnostics };
}
