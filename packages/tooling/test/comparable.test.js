import { expect, test } from "vitest";
import { comparable, standsInText } from "../score/comparable.mjs";

test.each([
  ["A/RES/55/35 A", "A/RES/55/35"],
  ["A/RES/74/255a-b", "A/RES/74/255"],
  ["A/RES/217 A (III)", "A/RES/217(III)"],
  ["S/RES/1325 (2000)", "S/RES/1325(2000)"],
  ["A/59/17(supp)", "A/59/17"],
  ["A/75/49 (vol. I)", "A/75/49"],
  ["A/77/6 (Sect. 20)", "A/77/6(SECT.20)"],
  ["A/76/78–E/2021/71", "A/76/78-E/2021/71"],
])("compares %s as %s", (symbol, form) => {
  expect(comparable(symbol)).toBe(form);
});

test("sees a symbol that stands in a text, however it is printed", () => {
  expect(standsInText("A/76/78-E/2021/71", "See A/76/78–E/2021/71.")).toBe(true);
  expect(standsInText("A/RES/76/172", "General Assembly resolution 76/172")).toBe(false);
});
