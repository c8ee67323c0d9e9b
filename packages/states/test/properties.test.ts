import fc from "fast-check";
import { expect, it } from "vitest";
import { findArea, findState, languages, stateByCode, states } from "../src/index.ts";
import { normalizeName } from "../src/normalize-name.ts";

const names = states.flatMap((state) =>
  languages.flatMap((language) => {
    const { short, formal } = state.names[language];
    return [short, ...(formal ? [formal] : [])].map((name) => ({ name, iso3: state.iso3 }));
  }),
);

/** Ways in which print changes a name without making another name of it. */
const reprints: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize("NFD"),
  (name) => name.normalize("NFC"),
  (name) => name.replaceAll("'", "\u2019"),
  (name) => name.replaceAll(" ", "\u00a0"),
  (name) => name.replaceAll(" ", "  "),
  (name) => name.replaceAll(" ", "\n"),
  (name) => name.replaceAll("-", "\u2011"),
  (name) => name.replaceAll(" (", "("),
  (name) => ` ${name}\t`,
  (name) => `\u200f${name}\u200e`,
];

it("a name is found however print treats it", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.array(fc.constantFrom(...reprints), { maxLength: 5 }),
      ({ name, iso3 }, changes) => {
        const printed = changes.reduce((text, change) => change(text), name);
        expect(findState(printed)?.iso3).toBe(iso3);
      },
    ),
    { numRuns: 500 },
  );
});

it("any text is looked up without a throw", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme", maxLength: 400 })),
      (text) => {
        findState(text);
        findArea(text);
        stateByCode(text);
      },
    ),
  );
});

it("normalizing twice gives what normalizing once gave", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...names.map(({ name }) => name))),
      (text) => {
        const once = normalizeName(text);
        expect(normalizeName(once)).toBe(once);
      },
    ),
  );
});

it("a letter more or less makes another name, or none", () => {
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.constantFrom("x", "q", "ъ", "龘"), ({ name }, letter) => {
      expect(findState(name + letter)).toBeUndefined();
      expect(findState(letter + name)).toBeUndefined();
    }),
  );
});

it("a text of any length is answered at once", () => {
  expect(findState(" ".repeat(1_000_000))).toBeUndefined();
  expect(findState("(".repeat(1_000_000))).toBeUndefined();
});
