import { expect, test } from "vitest";
import { checkSize } from "../src/checks/sizes.js";

const table = new Map([["one", { kilobytes: 100, reason: "a table of words" }]]);

test.each([110_000, 100_000, 80_000])("%d bytes pass where 100 kB are allowed", (bytes) => {
  expect(checkSize("one", bytes, table)).toEqual([]);
});

test.each([
  [110_001, "has grown from 100 to 111 kB"],
  [79_000, "has shrunk from 100 to 79 kB"],
])("%d bytes do not", (bytes, words) => {
  expect(checkSize("one", bytes, table)).toEqual([expect.stringContaining(words)]);
});

test("a package without a row is found", () => {
  expect(checkSize("two", 1, table)).toEqual([expect.stringContaining("has no row")]);
});
