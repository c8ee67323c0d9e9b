import { describe, expect, it } from "vitest";
import { findSymbols, parseSymbol } from "../src/index.ts";

const kinds = (text: string) => parseSymbol(text)?.parts.map((part) => `${part.kind} ${part.value}`);
const found = (text: string) => findSymbols(text).map((symbol) => symbol.text);

describe("a symbol alone is all there is", () => {
  it("has no list of joined symbols, and no print where it is printed as is customary", () => {
    expect(parseSymbol("A/77/6 (Sect. 20)/Corr.1")).toEqual({
      organ: "A",
      parts: [
        { kind: "session", value: "77" },
        { kind: "number", value: "6" },
        { kind: "bracket", value: "Sect. 20", attached: true },
        { kind: "modifier", value: "Corr.1" },
      ],
    });
  });
});

describe("between slashes", () => {
  it.each([
    ["E/CN. 4/2003/65/Add. 1", ["body CN.4", "year 2003", "number 65", "modifier Add.1"]],
    ["UNEP(DEPI)/MED WG.358/4", ["word MED WG.358", "number 4"]],
    ["TD/B/C.1/IRON ORE/8", ["word B", "body C.1", "word IRON ORE", "number 8"]],
    ["A/77/15/Part II", ["session 77", "number 15", "bracket Part II"]],
    ["A/77/15/PartII", ["session 77", "number 15", "bracket Part II"]],
    ["S/AC.37/2003/(1455)/26", ["body AC.37", "year 2003", "number (1455)", "number 26"]],
    ["UNEP/ExCom/1", ["word ExCom", "number 1"]],
    ["A/74/Foo.1", ["session 74", "word Foo.1"]],
    ["WT/DS58/1", ["word DS58", "number 1"]],
    ["E/AC.1/IX/1", ["body AC.1", "session IX", "number 1"]],
  ])("%s has %j", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each(["A/74/foo.1", "A/74/fOo.1", "A/74/Foo. 12", "UNEP/exCom/1", "ST/ExCom/1"])(
    "small letters and stops with a space stand only in words that are known: %s",
    (text) => {
      expect(parseSymbol(text)).toBeUndefined();
    },
  );

  it("one letter leads a symbol only as the organ that it is", () => {
    expect(parseSymbol("BB/HRC/54/81")?.organ).toBe("BB");
    expect(parseSymbol("B/HRC/54/81")).toBeUndefined();
  });

  it("reads sixteen components and no more, and no symbol of more than three hundred characters", () => {
    expect(kinds(`A${"/1".repeat(16)}`)).toHaveLength(16);
    expect(parseSymbol(`A${"/1".repeat(17)}`)).toBeUndefined();
    const long = `A/HRC${"/12345678".repeat(14)}`;
    expect(parseSymbol(`${long}-${long}`)?.joined).toHaveLength(1);
    expect(parseSymbol(`${long}-${long}-${long}`)).toBeUndefined();
    expect(found(`${long}-${long}-${long}`)[0]).toBe(`${long}-${long}`);
  });
});

describe("in running text", () => {
  it.each([
    ["See A/74/271/.", ["A/74/271"]],
    ["S/AC.37/2003/(1455)/26", ["S/AC.37/2003/(1455)/26"]],
    ["A/74/271%", ["A/74/271"]],
    ["A/74/271%x", ["A/74/271"]],
    ["A/74/271%2x", ["A/74/271"]],
    ["A/74/271%20x", []],
    ["A/74/271%2Fx", []],
    ["GC(54)/5", ["GC(54)/5"]],
    ["SC.1/5", ["SC.1/5"]],
    ["GC/5 and SC/5", []],
  ])("of %j finds %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
