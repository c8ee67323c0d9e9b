import { expect, it } from "vitest";
import { symbolFromLink } from "../src/index.ts";

it.each([
  " https://undocs.org/A/72/1 ",
  "https://undocs.org//A/72/1",
  "https://undocs.org/A/72/1//",
  "https://undocs.org./A/72/1",
  "undocs.org/A/72/1?u=http://x",
  "https://x.un.org/?si=A/72/1",
  "https://x.un.org/?M=A/72/1",
])("%j names A/72/1", (link) => {
  expect(symbolFromLink(link)).toBe("A/72/1");
});

it.each([
  "undocs.org/?x=http://y/",
  "https://un.org.evil.example/?symbol=A/72/1",
  "https://notun.org/?s=A/72/1",
  "https://x.un.org/?q=A/72/1",
  "https://undocs.org/x/A/72/1",
])("%j names no symbol", (link) => {
  expect(symbolFromLink(link)).toBeUndefined();
});

it("a link of two thousand characters is looked at, a longer one is not", () => {
  const link = (length: number) => `https://x.un.org/?symbol=A/72/1&x=`.padEnd(length, "x");
  expect(symbolFromLink(link(2000))).toBe("A/72/1");
  expect(symbolFromLink(link(2001))).toBeUndefined();
});
