import { describe, expect, it } from "vitest";
import { findSymbols, normalizeSymbol, parseSymbol, resolutionSymbol } from "../src/index.ts";

/** What hangs on the components of a symbol: `year 2015`, and how it was printed where that is not the customary way. */
const hanging = (text: string) =>
  parseSymbol(text)
    ?.parts.filter((part) => part.attached)
    .map(({ kind, value, printed }) => `${kind} ${value}${printed === undefined ? "" : ` <${printed}>`}`);
const found = (text: string) => findSymbols(text).map((symbol) => symbol.text);

describe("brackets and letters", () => {
  it.each([
    ["A/77/6 (Sect. 20)", ["bracket Sect. 20"]],
    ["A/77/6(Sect. 20)", ["bracket Sect. 20 <(Sect. 20)>"]],
    ["A/77/6  ( Sect.  20 )", ["bracket Sect. 20"]],
    ["NPT/CONF.2000/28 (Parts I–II)", ["bracket Parts I-II < (Parts I–II)>"]],
    ["A/74/271 (XY1)", ["bracket XY1"]],
    ["A/74/271 [summary]", ["bracket summary < [summary]>"]],
    ["S/RES/83 (1950)", ["year 1950"]],
    ["S/RES/83 (1850)", ["year 1850"]],
    ["S/RES/2231(2015)", ["year 2015 <(2015)>"]],
    ["S/RES/83 (1750)", ["bracket 1750"]],
    ["S/RES/83 (12015)", ["bracket 12015"]],
    ["S/RES/83 (20155)", ["bracket 20155"]],
    ["A/74/271 (2019)", ["year 2019"]],
    ["A/74/271 (III)", ["session III"]],
    ["A/RES/1 (XV-XVI)", ["session XV-XVI"]],
    ["A/RES/1 (III-foo)", ["bracket III-foo"]],
    ["A/RES/1 (IIX)", ["bracket IIX"]],
    ["A/RES/1 (XS-VI)", ["bracket XS-VI"]],
    ["A/RES/2603 (XXIV) A", ["session XXIV", "letter A"]],
    ["A/RES/2603 (XXIV) A (Part I)", ["session XXIV", "letter A", "bracket Part I"]],
    ["A/RES/57/270 A–B", ["letter A-B < A–B>"]],
    ["A/RES/78/254 A to C", ["letter A-C < A to C>"]],
    ["A/RES/65/37B", ["letter B <B>"]],
    ["A/RES/53/77AA", ["letter AA <AA>"]],
    ["A/DEC/65/537B", ["letter B <B>"]],
  ])("of %s are %j", (text, expected) => {
    expect(hanging(text)).toEqual(expected);
  });

  it("a letter hangs on resolutions and decisions only, and not on what amends them", () => {
    expect(parseSymbol("A/74/271B")?.parts.at(-1)).toEqual({ kind: "number", value: "271B" });
    expect(parseSymbol("A/RES/53/3-4A")?.parts.at(-1)).toEqual({ kind: "number", value: "3-4A" });
    for (const text of ["A/74/271 B", "A/RES/65/37/Add.1 A", "A/RES/53/77AB"]) {
      expect(parseSymbol(text)).toBeUndefined();
    }
  });

  it.each([
    "A/RES/217 (III) (IV)",
    "A/RES/217 (III) (1948)",
    "A/RES/217 (1948) (1949)",
    "A/RES/65/37 A B",
    "A/RES/2603 (XXIV) A (Part I) (Part II)",
  ])("no symbol has two years, sessions or letters, or more than three of all: %s", (text) => {
    expect(parseSymbol(text)).toBeUndefined();
  });
});

describe("in running text", () => {
  it.each([
    ["A/RES/217 (III) and", ["A/RES/217 (III)"]],
    ["A/RES/3201 (S-VI),", ["A/RES/3201 (S-VI)"]],
    ["A/RES/217 (III) (IV)", ["A/RES/217 (III)"]],
    ["A/RES/217 (III) [A]", ["A/RES/217 (III) [A]"]],
    ["A/74/271 (2019)", ["A/74/271"]],
    ["A/74/271 (III)", ["A/74/271"]],
    ["A/74/271 [summary]", ["A/74/271"]],
    ["A/77/6 (Sect. 20)x", []],
  ])("a year or session is a resolution's: %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ["A/77/6(sect. II)", ["A/77/6(sect. II)"]],
    ["A/74/271(3)", ["A/74/271(3)"]],
    ["A/74/271 (3)", ["A/74/271"]],
    ["TD/B(S-XX)/2", ["TD/B(S-XX)/2"]],
    ["A/74/271(ABC)/Add.1", ["A/74/271(ABC)/Add.1"]],
    ["A/74/271(ABC)", ["A/74/271"]],
    ["A/74/271(foo)", ["A/74/271"]],
    ["A/74/271(foo3)", ["A/74/271"]],
    ["A/74/271(3foo)", ["A/74/271"]],
    ["A/74/271(ABCDEFGHIJKLM1)", ["A/74/271"]],
  ])("another bracket is the symbol's only if it stands close and looks like it: %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ["A/RES/60/1 A", ["A/RES/60/1 A"]],
    ["A/RES/60/1 A new era", ["A/RES/60/1"]],
    ["A/RES/60/1 I note", ["A/RES/60/1"]],
    ["A/RES/60/1 a new era", ["A/RES/60/1"]],
    ["A/RES/60/1 B new era", ["A/RES/60/1 B"]],
    ["A/RES/60/1 AA new era", ["A/RES/60/1 AA"]],
    ["A/RES/60/1 A–C new", ["A/RES/60/1 A–C"]],
    ["A/RES/60/1 A to C new", ["A/RES/60/1 A to C"]],
  ])("a lone A or I before a word is the sentence's: %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("the symbol of a resolution", () => {
  it("is made of a number with white space around it, or with its letter close by", () => {
    expect(resolutionSymbol({ organ: "A", number: " 76/172 " })).toBe("A/RES/76/172");
    expect(resolutionSymbol({ organ: "A", number: "65/37B" })).toBe("A/RES/65/37B");
    expect(resolutionSymbol({ organ: "A", number: "65/37 b" })).toBe("A/RES/65/37B");
  });

  it("is not made of what ends otherwise, nor of a year and a session both", () => {
    expect(normalizeSymbol("A/RES/76/ABC")).toBe("A/RES/76/ABC");
    expect(resolutionSymbol({ organ: "A", number: "76/ABC" })).toBeUndefined();
    expect(resolutionSymbol({ organ: "A", number: "217", year: 1948, session: "III" })).toBeUndefined();
  });
});
