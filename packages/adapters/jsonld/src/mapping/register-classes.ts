import type { ClassMapping } from "./class-mapping.ts";
import { codes, group, nodes, optional, reference, references, scalar } from "./fields.ts";

/** The nouns of the registers, which point at text. */
export const registerClasses = {
  Citation: {
    types: ["cito:Citation"],
    comment: "A place in the text that refers to a source.",
    fields: [
      reference("source", "citingEntity"),
      scalar("start", "start"),
      scalar("end", "end"),
      scalar("kind", "kind"),
      optional(
        group(
          "target",
          optional(scalar("symbol", "citedSymbol")),
          optional(scalar("url", "citedUrl")),
          optional(scalar("title", "citedTitle")),
        ),
      ),
      nodes("pinpoints", "pinpoints", "Pinpoint"),
      scalar("relation", "relation"),
      scalar("resolution", "resolution"),
      optional(reference("via", "via")),
      optional(references("candidates", "candidates", "candidatesInOrder")),
    ],
    oneWay: ["citedEntity", "text"],
  },
  Pinpoint: {
    types: ["rapporteur:Pinpoint"],
    comment: "A place inside a cited source.",
    step: "pinpoint",
    fields: [scalar("type", "unit"), optional(scalar("from", "from")), optional(scalar("to", "to"))],
  },
  StateSubmission: {
    types: ["rapporteur:StateSubmission"],
    comment: "What one State reported.",
    fields: [
      group("state", scalar("name", "stateName"), optional(scalar("iso3", "iso3")), scalar("m49", "m49")),
      reference("section", "section"),
      references("paragraphs", "paragraphs", "paragraphsInOrder"),
    ],
    oneWay: ["about"],
  },
  Recommendation: {
    types: ["rapporteur:Recommendation"],
    comment: "A paragraph or a point that recommends.",
    fields: [
      scalar("label", "label"),
      reference("paragraph", "inParagraph"),
      optional(reference("point", "inPoint")),
      optional(scalar("actor", "actor")),
      nodes("acts", "acts", "Act"),
    ],
  },
  Act: {
    types: ["rapporteur:Act"],
    comment: "One operative act: a verb, to whom, over which words.",
    step: "act",
    fields: [
      scalar("verb", "verb"),
      scalar("printed", "printed"),
      optional(scalar("adverb", "adverb")),
      scalar("directive", "directive"),
      scalar("start", "start"),
      scalar("end", "end"),
      nodes("addressees", "addressees", "Addressee"),
    ],
    oneWay: ["text"],
  },
  Addressee: {
    types: ["rapporteur:Addressee"],
    comment: "One of those asked.",
    step: "addressee",
    fields: [
      scalar("printed", "printed"),
      scalar("kind", "kind"),
      optional(codes("states", "states", "statesInOrder")),
    ],
  },
} as const satisfies Readonly<Record<string, ClassMapping>>;
