import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareSymbols,
  type DocumentSymbol,
  findSymbols,
  normalizeSymbol,
  parseSymbol,
  printSymbol,
  sameSymbol,
  symbolFromLink,
  symbolLink,
} from "../src/index.ts";

const number = fc.integer({ min: 1, max: 30000 }).map(String);
const session = fc.integer({ min: 1, max: 99 }).map(String);
const year = fc.integer({ min: 1946, max: 2060 }).map(String);
const roman = fc.constantFrom("I", "III", "XV", "XXIV", "LIII", "S-VI", "ES-I");
const body = fc.constantFrom("C.3", "CN.4", "AC.109", "CONF.48", "HRC", "CN.4/Sub.2", "HRC/WG.6", "INF");
const nature = fc
  .tuple(fc.constantFrom("L", "SR", "PV", "WP", "CRP"), session)
  .map(([word, n]) => `${word}.${n}`);
const bracket = fc.constantFrom(
  "",
  "",
  " (Sect. 20)",
  " (Part I)",
  " (Vol. II)",
  "(PartIV)",
  " (Parts I and II)",
);
const modifiers = fc
  .array(fc.tuple(fc.constantFrom("Add", "Corr", "Rev", "Amend"), session), { maxLength: 3 })
  .map((list) => list.map(([word, n]) => `/${word}.${n}`).join(""));

const single = fc.oneof(
  fc.tuple(session, number, bracket, modifiers).map(([s, n, b, m]) => `A/${s}/${n}${b}${m}`),
  fc
    .tuple(fc.constantFrom("A", "E"), body, session, number, modifiers)
    .map(([o, b, s, n, m]) => `${o}/${b}/${s}/${n}${m}`),
  fc.tuple(body, session, nature, modifiers).map(([b, s, n, m]) => `A/${b}/${s}/${n}${m}`),
  fc
    .tuple(fc.constantFrom("S", "E", "DP", "SPLOS"), year, number, modifiers)
    .map(([o, y, n, m]) => `${o}/${y}/${n}${m}`),
  fc.tuple(number, fc.constantFrom(" ", ""), year).map(([n, space, y]) => `S/RES/${n}${space}(${y})`),
  fc.tuple(number, roman, fc.constantFrom("", " A", " B")).map(([n, r, l]) => `A/RES/${n} (${r})${l}`),
  fc.tuple(session, number, fc.constantFrom("", " B", "C", " G")).map(([s, n, l]) => `A/RES/${s}/${n}${l}`),
  fc
    .tuple(fc.constantFrom("CRC", "CEDAW", "CCPR"), fc.constantFrom("MHL", "DEU", "FRA"), session)
    .map(([o, c, n]) => `${o}/C/${c}/CO/${n}`),
);
const symbol = fc
  .tuple(single, fc.array(fc.tuple(fc.constantFrom("-", "–"), single), { maxLength: 2 }))
  .map(([first, more]) => first + more.map(([joint, other]) => joint + other).join(""));
const parsed = (text: string): DocumentSymbol => {
  const value = parseSymbol(text);
  if (value === undefined) throw new Error(`not parsed: ${text}`);
  return value;
};
const noise = fc
  .array(
    fc.oneof(
      symbol,
      fc.constantFrom(
        "A/",
        "/",
        "(",
        ")",
        " (",
        "–",
        "-",
        "RES",
        "A",
        "S/",
        ".",
        "Add.1",
        "\u00ad",
        "http://",
        " ",
        "\n",
        "(III)",
        "_",
      ),
      fc.string({ maxLength: 6, unit: "binary" }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(""));

describe("any symbol", () => {
  it("prints back as it was parsed, and parses back as it was printed", () => {
    fc.assert(
      fc.property(symbol, (text) => {
        expect(printSymbol(parsed(text))).toBe(text);
        const customary = printSymbol(parsed(text), { style: "customary" });
        expect(printSymbol(parsed(customary), { style: "customary" })).toBe(customary);
        expect(sameSymbol(customary, text)).toBe(true);
      }),
    );
  });

  it("normalizes once and for all, to the same symbol", () => {
    fc.assert(
      fc.property(symbol, (text) => {
        const key = normalizeSymbol(text) ?? "";
        expect(normalizeSymbol(key)).toBe(key);
        expect(sameSymbol(key, text)).toBe(true);
        expect(key).not.toMatch(/\s|–/);
      }),
    );
  });

  it("is found whole in a sentence", () => {
    fc.assert(
      fc.property(symbol, (text) => {
        fc.pre(!/^[AST]\/\d{1,2}$/.test(text));
        expect(findSymbols(`See (${text}), para. 3.`).map((found) => found.text)).toEqual([text]);
      }),
    );
  });

  it("comes back from its link", () => {
    fc.assert(
      fc.property(single, (text) => {
        fc.pre(!/\([A-Z-]+\) [AB]$/.test(text));
        expect(symbolFromLink(symbolLink(text) ?? "")).toBe(normalizeSymbol(text));
      }),
    );
  });
});

describe("any text", () => {
  it("throws nothing, and parses to something that prints and normalizes", () => {
    fc.assert(
      fc.property(noise, (text) => {
        const value = parseSymbol(text);
        if (value === undefined) return;
        expect(parseSymbol(printSymbol(value))).toEqual(value);
        const key = normalizeSymbol(text) ?? "";
        expect(normalizeSymbol(key)).toBe(key);
        expect(symbolLink(value)).toMatch(/^https:\/\/docs\.un\.org\/en\/[^\s]+$/);
      }),
      { numRuns: 1000 },
    );
  });

  it("yields symbols in order, without overlap, with true offsets", () => {
    fc.assert(
      fc.property(noise, (text) => {
        let last = 0;
        for (const { text: words, start, end, symbol: value } of findSymbols(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(words);
          expect(words).toBe(words.trim());
          expect(sameSymbol(words, value), words).toBe(true);
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("is no symbol's link unless it is one", () => {
    fc.assert(fc.property(noise, (text) => symbolFromLink(text) === undefined || /un|ohchr/.test(text)));
  });
});

describe("the order of symbols", () => {
  it("is total", () => {
    const any = fc.oneof(symbol, noise);
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(Math.sign(compareSymbols(a, b))).toBe(-Math.sign(compareSymbols(b, a)) + 0);
        expect(compareSymbols(a, a)).toBe(0);
        if (compareSymbols(a, b) <= 0 && compareSymbols(b, c) <= 0) {
          expect(compareSymbols(a, c)).toBeLessThanOrEqual(0);
        }
        if (parseSymbol(a) && parseSymbol(b)) expect(compareSymbols(a, b) === 0).toBe(sameSymbol(a, b));
      }),
    );
  });
});
