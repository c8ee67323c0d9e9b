import type { Report } from "../model/report.ts";
import type { StateSubmission } from "../model/state-submission.ts";

/** What a State reported, by its ISO 3166-1 alpha-3 code (`"ARG"`) or M49 code (`"032"`); undefined if it did not. */
export function submissionOf({ stateSubmissions }: Report, code: string): StateSubmission | undefined {
  const capitals = code.toUpperCase();
  return stateSubmissions.find(({ state }) => state.iso3 === capitals || state.m49 === code);
}
