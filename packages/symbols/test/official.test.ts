import { describe, expect, it } from "vitest";
import {
  findSymbols,
  normalizeSymbol,
  parseSymbol,
  printSymbol,
  sameSymbol,
  symbolLink,
} from "../src/index.ts";
import { readLines, readRows } from "./readRows.ts";

const rows = readRows("symbols.tsv").map(([printed = "", linked = ""]) => ({ printed, linked }));
const odd = new Map(
  readRows("odd-links.tsv").map(([printed = "", linked = "", reason = ""]) => [
    `${printed}\t${linked}`,
    reason,
  ]),
);
const reasonOf = ({ printed, linked }: { printed: string; linked: string }) =>
  odd.get(`${printed}\t${linked}`);
const whole = rows.filter((row) => !reasonOf(row)?.startsWith("no whole symbol"));
const LINK = "https://docs.un.org/en/";

describe("the symbols of official resolutions", () => {
  it("are all there", () => {
    expect(rows).toHaveLength(1556);
    expect(whole).toHaveLength(1546);
    expect(odd.size).toBeLessThan(45);
  });

  it.each(rows.filter((row) => !whole.includes(row)))("$printed is no whole symbol", ({ printed }) => {
    expect(parseSymbol(printed)).toBeUndefined();
  });

  it("print back as they were printed, less spaces at slashes", () => {
    const printed = whole.map((row) => printSymbol(parseSymbol(row.printed) ?? { organ: "", parts: [] }));
    expect(printed).toEqual(whole.map((row) => row.printed.replaceAll("/ ", "/")));
  });

  it("link as the publisher linked them", () => {
    const usual = whole.filter((row) => reasonOf(row) === undefined);
    const links = usual.map((row) => symbolLink(row.printed)?.slice(LINK.length));
    expect(links).toEqual(usual.map((row) => row.linked));
  });

  it("are listed as odd only where the link does differ", () => {
    for (const row of whole.filter((row) => reasonOf(row) !== undefined)) {
      expect(symbolLink(row.printed)).not.toBe(LINK + row.linked);
    }
  });

  it("are the same symbol printed and linked, joined ones and odd ones apart", () => {
    for (const row of whole) {
      if (reasonOf(row) !== undefined || parseSymbol(row.printed)?.joined !== undefined) continue;
      expect(sameSymbol(row.printed, row.linked), row.printed).toBe(true);
      expect(normalizeSymbol(row.printed)).toBe(normalizeSymbol(row.linked));
    }
  });

  it("are found in running text", () => {
    // "PRST/2017/27" lacks its organ, and a year alone is taken for a beginning.
    const findable = whole.filter(({ printed }) => !/^PRST|^S\/\d{4}$/.test(printed));
    for (const { printed } of findable) {
      const text = `As noted (${printed}), and/or in 12/2020, see ${printed}.`;
      expect(findSymbols(text).map((found) => found.text)).toEqual([printed, printed]);
    }
  });
});

describe("the shapes of all series", () => {
  it.each(readLines("shapes.txt"))("%s parses and prints back", (printed) => {
    const symbol = parseSymbol(printed);
    expect(symbol && printSymbol(symbol)).toBe(printed);
    const key = normalizeSymbol(printed) ?? "";
    expect(normalizeSymbol(key)).toBe(key);
    expect(key).not.toMatch(/\s/);
  });
});
