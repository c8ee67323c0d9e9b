import { actLexiconOf } from "../src/acts/lexicon/act-lexicons.ts";
import { type ActReading, type Lead, readActs, toActs } from "../src/acts/read-acts.ts";
import { startReading } from "../src/acts/reading.ts";

const nothing: Lead = { opens: undefined, addressees: [], listed: true };

/** The acts of a text of a test, as a point of a list after words that leave it nothing. */
export function read(text: string, { language = "en", lead = nothing } = {}): ActReading {
  const lexicon = actLexiconOf(language);
  if (!lexicon) throw new Error(`No lexicon for ${language}`);
  return readActs(
    startReading(text, lexicon, () => undefined),
    lead,
  );
}

/** Acts as lines: verb as printed, its adverb, its lemma, those asked. */
export function lines(text: string, options: { language?: string; lead?: Lead } = {}): readonly string[] {
  return toActs(read(text, options)).map(({ printed, adverb, verb, addressees }) =>
    [
      printed,
      adverb === undefined ? "" : ` [${adverb}]`,
      ` = ${verb}`,
      ...(addressees.length > 0 ? [" → "] : []),
      addressees
        .map(({ printed: name, kind, states }) => `${name} (${[kind, ...(states ?? [])].join(" ")})`)
        .join("; "),
    ].join(""),
  );
}
