import { describe, expect, it } from "vitest";
import { parseSymbol, printSymbol, sameSymbol } from "../src/index.ts";

const kinds = (text: string) => parseSymbol(text)?.parts.map((part) => `${part.kind} ${part.value}`);

describe("what a component stands for", () => {
  it.each([
    ["A/XES-1/2", ["word XES-1", "number 2"]],
    ["A/ADD/1", ["modifier Add", "number 1"]],
    ["A/74/Addendum", ["number 74", "modifier Addendum"]],
    ["A/74/E", ["number 74", "word E"]],
    ["A/HRC/E/1", ["body HRC", "word E", "number 1"]],
    ["A/74/271/XE", ["session 74", "number 271", "word XE"]],
    ["ISBA/25/1/A", ["session 25", "number 1", "word A"]],
    ["CRC/MHL/1", ["word MHL", "number 1"]],
    ["CRC/C/ABCD/1", ["body C", "word ABCD", "number 1"]],
    ["A/HRC/MHL/1", ["body HRC", "word MHL", "number 1"]],
    ["E/C.12/USA/CO/5", ["body C.12", "country USA", "nature CO", "number 5"]],
    ["A/INF/1", ["nature INF", "number 1"]],
    ["A/CONF.1/X/1", ["body CONF.1", "session X", "number 1"]],
    ["A/CONF.1/IX/1", ["body CONF.1", "session IX", "number 1"]],
    ["A/CONF.1/IIX/1", ["body CONF.1", "word IIX", "number 1"]],
    ["A/CONF.1/XA/1", ["body CONF.1", "word XA", "number 1"]],
    ["A/CONF.1/AX/1", ["body CONF.1", "word AX", "number 1"]],
    ["A/CONF.1/LX/1", ["body CONF.1", "word LX", "number 1"]],
    ["A/20155/3", ["number 20155", "number 3"]],
    ["A/12019/3", ["number 12019", "number 3"]],
    ["A/1234/3", ["number 1234", "number 3"]],
    ["A/12A/3", ["number 12A", "number 3"]],
    ["A/74/L.5", ["session 74", "nature L.5"]],
    ["A/74/DS58", ["session 74", "word DS58"]],
    ["A/74/CO", ["number 74", "nature CO"]],
    ["A/74 (5)", ["number 74", "bracket 5"]],
  ])("%s: %j", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it("counts what carries a number or a session, and asks more of a series that is not known", () => {
    for (const text of ["A/HRC/I", "A/S-26", "XYZ/1/2", "XY3/1"]) expect(parseSymbol(text)).toBeDefined();
    for (const text of ["A/INF", "XYZ/1"]) expect(parseSymbol(text)).toBeUndefined();
  });
});

describe("small letters", () => {
  it("are read as capitals, joined symbols too, and leave no print of their own", () => {
    expect(parseSymbol("a/77/6 (SECT. 20)-s/1995/1(part i)")).toEqual({
      organ: "A",
      parts: [
        { kind: "session", value: "77" },
        { kind: "number", value: "6" },
        { kind: "bracket", value: "Sect. 20", attached: true },
      ],
      joined: [
        {
          organ: "S",
          parts: [
            { kind: "year", value: "1995" },
            { kind: "number", value: "1" },
            { kind: "bracket", value: "Part I", attached: true },
          ],
          joint: "-",
        },
      ],
    });
  });
});

describe("words in brackets", () => {
  it.each([
    ["VOLUMEI", "Volume I"],
    ["VOL.I", "Vol. I"],
    ["VOLS.I", "Vols. I"],
    ["PARTSI", "Parts I"],
    ["PARTIX", "Part IX"],
    ["SECT3", "Sect. 3"],
    ["SECTION3", "Section 3"],
    ["INDEX", "Index"],
    ["PLANOUTLINE", "Plan outline"],
    ["PARTSIANDII", "Parts I and II"],
    ["PARTSIVTOXII", "Parts IV to XII"],
    ["PARTS1AND2", "Parts 1 and 2"],
    ["PARTS10TO12", "Parts 10 to 12"],
    ["Section Index", "Section Index"],
    ["PARTIALLY", "PARTIALLY"],
    ["Partners", "Partners"],
    ["Partners 2", "Partners 2"],
    ["Planoutlines", "Planoutlines"],
    ["PARTSXandfoo", "PARTSXandfoo"],
    ["Parts fooIandII", "Parts fooIandII"],
  ])("%s is %s", (printed, customary) => {
    const symbol = parseSymbol(`A/74/1 (${printed})`);
    expect(symbol && printSymbol(symbol, { style: "customary" })).toBe(`A/74/1 (${customary})`);
  });
});

describe("sameSymbol", () => {
  it("takes parsed symbols, and tells a symbol from a text that is none", () => {
    const parsed = parseSymbol("A/74/271");
    expect(parsed && sameSymbol(parsed, "a/74/271")).toBe(true);
    expect(parsed && sameSymbol("A/74/271", parsed)).toBe(true);
    expect(sameSymbol("A/74/271", "none")).toBe(false);
    expect(sameSymbol("none", "A/74/271")).toBe(false);
  });
});
