import { readFileSync } from "node:fs";
import { markdown } from "@rapporteur/markdown";
import { reportFile } from "./places.js";

/**
 * What an outcome holds. Throws when it is a failure: then there is nothing to time.
 * @template T
 * @param {{ readonly ok: true, readonly value: T } | { readonly ok: false, readonly diagnostics: readonly { readonly message: string }[] }} outcome
 * @returns {T}
 */
export function held(outcome) {
  if (outcome.ok) return outcome.value;
  throw new Error(`There is nothing to time: ${outcome.diagnostics[0]?.message}`);
}

/** The real report, as it is read from print. */
export const realReport = held(markdown.read({ text: readFileSync(reportFile, "utf8") }));
