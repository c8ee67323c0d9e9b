import type { Addressee } from "@rapporteur/core";
import type { Compiled } from "../lexicon/compile.ts";
import { type Reading, startReading } from "../reading.ts";
import { agentsIn } from "./agents-in.ts";

/** Those whom a title asks: "Recommendations to States", "To the Government of Chile". Empty if it names nobody. */
export function titleAddressees(
  title: string,
  { acts, reviewed }: { readonly acts: Compiled | undefined; readonly reviewed: Reading["reviewed"] },
): readonly Addressee[] {
  const names = acts?.titleAsks.exec(title)?.[1];
  if (!acts || names === undefined) return [];
  const reading = startReading(names, acts, reviewed);
  return agentsIn(reading, { from: 0, to: reading.words.length });
}
