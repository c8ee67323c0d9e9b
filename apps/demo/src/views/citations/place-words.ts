import type { Pinpoint } from "@rapporteur/core";
import { pinpointWords } from "../../report/cited-source.ts";

/** The places of a source that are cited, in words: `"paras. 24–38"`; the source itself, where there are none. */
export function placeWords(pinpoints: readonly Pinpoint[]): string {
  return pinpointWords(pinpoints) || "as a whole";
}
