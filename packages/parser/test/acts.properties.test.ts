import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leadOf } from "../src/acts/lead-of.ts";
import { actLexiconOf } from "../src/acts/lexicon/act-lexicons.ts";
import { strengthOf } from "../src/acts/lexicon/strength.ts";
import { type Lead, readActs, toActs } from "../src/acts/read-acts.ts";
import { startReading } from "../src/acts/reading.ts";
import { readReviewItem } from "../src/acts/review-item.ts";

const lexicons = ["en", "fr", "es", "ru"].flatMap((code) => actLexiconOf(code) ?? []);
const leads: readonly Lead[] = [
  { opens: undefined, addressees: [], listed: false },
  { opens: "verb", addressees: [{ printed: "States", kind: "states" }], listed: true },
  { opens: "clause", addressees: [], listed: true },
];

const fragments = [
  ...[
    "Urges",
    "urges",
    "Further requests",
    "calls upon",
    "and",
    ", and",
    ";",
    "; and",
    ".",
    ":",
    ",",
    "to",
    "that",
  ],
  ...[
    "States",
    "OHCHR",
    "the Government of Chile",
    "the Committee",
    "civil society",
    "(Chile, Peru)",
    "(",
    ")",
    "should",
  ],
  ...[
    "must not",
    "are encouraged to",
    "ratify",
    "Adopt",
    "which",
    "including",
    "in this regard",
    "\n",
    "“",
    "2030",
    "😀",
    "é",
  ],
  ...[
    "recommends",
    "recommande",
    "los Estados",
    "pide",
    "призывает",
    "государства",
    "следует",
    "as well as",
    "it",
    "be",
  ],
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((parts) => parts.join(" ")),
  fc.string({ maxLength: 200 }),
  fc.string({ unit: "binary", maxLength: 60 }),
);
const situation = fc.record({ text, lexicon: fc.constantFrom(...lexicons), lead: fc.constantFrom(...leads) });

describe("acts of any text", () => {
  it("stand in it, one behind the other, and open with their verb", () => {
    fc.assert(
      fc.property(situation, ({ text: printed, lexicon, lead }) => {
        const read = readActs(
          startReading(printed, lexicon, () => undefined),
          lead,
        );
        let last = 0;
        for (const { start, end, printed: verb } of toActs(read)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start + verb.length);
          expect(end).toBeLessThanOrEqual(printed.length);
          expect(printed.startsWith(verb, start)).toBe(true);
          last = end;
        }
        leadOf(read, undefined);
      }),
      { numRuns: 1500 },
    );
  });

  it("have a verb that the lexicon has, or that the text prints", () => {
    fc.assert(
      fc.property(situation, ({ text: printed, lexicon, lead }) => {
        const known = new Set([...lexicon.verbs, ...lexicon.modals].map(({ lemma }) => lemma));
        for (const { verb, printed: words } of toActs(
          readActs(
            startReading(printed, lexicon, () => undefined),
            lead,
          ),
        )) {
          expect(known.has(verb) || words.toLowerCase().endsWith(verb)).toBe(true);
        }
      }),
    );
  });

  it("name those asked in words of the text, and nobody where they ask nothing", () => {
    fc.assert(
      fc.property(situation, ({ text: printed, lexicon }) => {
        for (const { addressees, directive } of toActs(
          readActs(
            startReading(printed, lexicon, () => undefined),
            leads[0] as Lead,
          ),
        )) {
          if (!directive) expect(addressees).toEqual([]);
          for (const { printed: name } of addressees) expect(printed).toContain(name);
        }
      }),
    );
  });

  it("of a review item stand in it too", () => {
    fc.assert(
      fc.property(situation, ({ text: printed, lexicon }) => {
        const whole = `${printed} (Chile, Bosnia and Herzegovina);`;
        const item = readReviewItem(startReading(whole, lexicon, () => undefined));
        for (const { start, printed: verb } of item?.acts ?? [])
          expect(whole.startsWith(verb, start)).toBe(true);
      }),
    );
  });

  it.each([
    "urges States to ",
    "and urges ",
    "should ",
    "States, States and States should ",
    "further ",
    "; Adopt ",
    "(Chile); ",
    "(",
    "The Committee, ",
    "that States must ",
    "United Nations Educational, Scientific and ",
    " ",
    "\n",
  ])("are read to the end: %j again and again", (piece) => {
    const [lexicon] = lexicons;
    if (!lexicon) throw new Error("No lexicon");
    // A reading that went back over what it has read would outlast the test.
    const long = piece.repeat(Math.ceil(160_000 / piece.length));
    const reading = startReading(long, lexicon, () => undefined);
    for (const lead of leads) {
      for (const { start, end } of toActs(readActs(reading, lead))) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(long.length);
      }
    }
    expect(readReviewItem(reading)?.acts.every(({ end }) => end <= long.length)).not.toBe(false);
  });
});

describe("the lexicons", () => {
  it.each(lexicons.map((lexicon) => [lexicon.language, lexicon] as const))(
    "%s: every verb has a class of strength, and none two",
    (_, { verbs, modals }) => {
      const lemmas = [...verbs, ...modals].map(({ lemma }) => lemma);
      expect(lemmas.filter((lemma) => strengthOf(lemma) === undefined)).toEqual([]);
      expect(new Set(lemmas).size).toBe(lemmas.length);
    },
  );

  it("en: has the operative verbs that open paragraphs of resolutions", () => {
    const [english] = lexicons;
    const third = new Set(english?.verbs.flatMap(({ forms }) => forms.third));
    const openers =
      "encourages|requests|calls upon|welcomes|recognizes|decides|urges|reaffirms|recalls|invites|notes|takes note|stresses|emphasizes|acknowledges|reiterates|underlines|calls for|endorses|commends|condemns|recommends|approves|affirms|underscores|demands|appeals to|authorizes|highlights";
    expect(openers.split("|").filter((form) => !third.has(form))).toEqual([]);
  });

  it("know no strength of a verb that only says what to do, nor of a name from the prototype", () => {
    expect(strengthOf("urge")).toBe("urging");
    expect(strengthOf("ratify")).toBeUndefined();
    expect(strengthOf("constructor")).toBeUndefined();
  });
});
