import { expect, it } from "vitest";
import { compareSymbols } from "../src/index.ts";

const shuffled = (symbols: readonly string[]) => symbols.toReversed().sort(compareSymbols);

it("roman numerals of parts and sessions sort by their value, up to the sessions there were", () => {
  const numerals = ["I", "II", "III", "IV", "V", "VI", "IX", "X", "XI", "XIV", "XIX", "XL", "L", "LXIII"];
  const parts = numerals.map((numeral) => `A/77/15 (Part ${numeral})`);
  const sessions = numerals.map((numeral) => `E/RES/155 (${numeral})`);
  const components = numerals.slice(0, 11).map((numeral) => `E/AC.1/${numeral}/1`);
  expect(shuffled(parts)).toEqual(parts);
  expect(shuffled(sessions)).toEqual(sessions);
  expect(shuffled(components)).toEqual(components);
});

it("letters that are no numerals sort as letters", () => {
  const sorted = [
    "A/1/2",
    "A/C.3/75/CRP.1",
    "A/C.3/75/L.5",
    "A/C.3/75/L.12",
    "A/HRC/1",
    "WT/DS/1",
    "WT/DS58/1",
  ];
  expect(shuffled(sorted)).toEqual(sorted);
});

it("symbols come before all other texts, whichever is asked first, and texts go by their characters", () => {
  expect(compareSymbols("A/1/2", "see")).toBeLessThan(0);
  expect(compareSymbols("see", "A/1/2")).toBeGreaterThan(0);
  expect(compareSymbols("and", "see")).toBeLessThan(0);
  expect(compareSymbols("see", "and")).toBeGreaterThan(0);
  expect(compareSymbols("see", "see")).toBe(0);
  expect(compareSymbols("A/HRC/1", "A/1/2")).toBeGreaterThan(0);
  expect(compareSymbols("A/1/2", "A/HRC/1")).toBeLessThan(0);
});

it("symbols that differ are never equal in the order, even where their values are", () => {
  const order = [compareSymbols("A/74/02", "A/74/2"), compareSymbols("A/74/2", "A/74/02")];
  expect(order).toEqual([-1, 1]);
});
