import type { JsonLdCode } from "../../diagnostics.ts";
import type { Graph } from "../graph.ts";
import { type Refusal, refusal } from "../refusal.ts";
import type { ContextBudget } from "./read-context.ts";

/** What is kept while one document is read. */
export interface JsonLdReading {
  readonly graph: Graph;
  /** Keys and indexes from the document's root to where the reading is. */
  readonly path: (string | number)[];
  readonly budget: ContextBudget;
  /** How many nodes without an address have been given a label; a blank in it keeps it apart from the file's own. */
  labels: number;
  /** Keys that the context gives no address, with the place of the first. */
  readonly strayKeys: Map<string, string>;
}

/** The place of the reading, as a JSON Pointer (RFC 6901). */
export function pointerOf({ path }: JsonLdReading): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The refusal of what stands at the place of the reading. */
export function refuseHere(
  reading: JsonLdReading,
  code: JsonLdCode,
  data: Readonly<Record<string, string | number>>,
): Refusal {
  return refusal(code, { pointer: pointerOf(reading) }, data);
}
