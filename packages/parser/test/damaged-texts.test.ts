import { describe, expect, it } from "vitest";
import { parsePrinted } from "../src/parse-printed.ts";
import { print } from "./print.ts";

function codesOf(lines: readonly string[]): readonly (readonly [string, string | undefined])[] {
  const reading = parsePrinted(print(["# General Assembly", ...lines].join("\n\n")));
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  expect(reading.trace?.account.faults).toEqual([]);
  return reading.diagnostics
    .filter(({ code }) => code === "parser/text-breaks-off" || code === "parser/mark-repeated")
    .map(({ code, node, data }) => [node ?? code, String(data?.end ?? data?.label)]);
}

const whole = ["One.", "Two?", "Three: four.", "“Five.”", "Six (seven.)", "Eight!"];
const numbered = (texts: readonly string[]) => texts.map((text, index) => `${index + 1}. ${text}`);

describe("a text that breaks off", () => {
  it("is told where nearly all others of its kind end with a stop", () => {
    const many = [...whole, ...whole];
    expect(codesOf(numbered(many))).toEqual([]);
    expect(codesOf(numbered([...many, "Nine and"]))).toEqual([["para-13", "Nine and"]]);
    expect(codesOf(numbered([...many, "In the end,"]))).toEqual([["para-13", "In the end,"]]);
    expect(codesOf(numbered([...many, "One thing;"]))).toEqual([["para-13", "One thing;"]]);
  });

  it("is usual where many end without one, or where there are few", () => {
    expect(codesOf(numbered([...whole, "Nine and", "Ten and"]))).toEqual([]);
    expect(codesOf(numbered(["One.", "Two and"]))).toEqual([]);
  });

  it("goes on in its points, or in a table", () => {
    const many = [...whole, ...whole];
    expect(codesOf([...numbered([...many, "These are"]), "(a) one;", "(b) two."])).toEqual([]);
    expect(codesOf([...numbered([...many, "As shown below"]), "|a|b|\n|1|2|", "14. More."])).toEqual([]);
  });

  it("may be a point, whose items end with a comma too", () => {
    const points = (texts: readonly string[]) =>
      texts.map((text, index) => `(${"abcdefghijklm"[index]}) ${text}`);
    const many = ["One,", "Two;", "Three; and", "Four, or", "Five;", "Six,", "Seven;", "Eight;", "Nine;"];
    expect(codesOf(["1. These are:", ...points([...many, "Ten."])])).toEqual([]);
    expect(codesOf(["1. These are:", ...points([...many, "Ten is", "Eleven."])])).toEqual([
      ["para-1-j", "Ten is"],
    ]);
  });
});

describe("a mark that stands twice in succession", () => {
  const notes = ["---", "^1^ A/74/271.", "^2^ A/74/272."];

  it("is told; the same note may be marked again elsewhere", () => {
    expect(codesOf(["1. One.^1^ Two.^2^ Three.^1^", ...notes])).toEqual([]);
    expect(codesOf(["1. One.^1^ ^1^ Two.^2^", ...notes])).toEqual([["parser/mark-repeated", "1"]]);
    expect(codesOf(["1. One.^1^^2^", ...notes])).toEqual([]);
  });
});
