import { describe, expect, it } from "vitest";
import { compareSymbols, normalizeSymbol, parseSymbol, sameSymbol } from "../src/index.ts";

describe("compareSymbols", () => {
  it("sorts numbers by value, parts by number, shorter before longer, other texts last", () => {
    const sorted = [
      "A/9/200",
      "A/10/3",
      "A/77/6 (Sect. 2)",
      "A/77/6 (Sect. 20)",
      "A/77/15 (Part II)",
      "A/77/15 (Part IX)",
      "A/77/15 (Part X)",
      "A/HRC/54/9",
      "A/HRC/54/81",
      "A/HRC/54/81/Add.2",
      "A/HRC/54/81/Add.10",
      "A/RES/217 (III)",
      "A/RES/2603 (XXIV) A",
      "A/RES/2603 (XXIV) B",
      "S/2021/5",
      "S/RES/1325 (2000)",
      "S/RES/2231 (2015)",
      "and/or",
      "see",
    ];
    expect(sorted.toReversed().sort(compareSymbols)).toEqual(sorted);
  });

  it("takes parsed symbols too", () => {
    const [a, b] = [parseSymbol("A/9/2"), parseSymbol("A/10/1")];
    expect(a && b && compareSymbols(a, b)).toBeLessThan(0);
    expect(a && compareSymbols(a, "A/9/2")).toBe(0);
  });
});

describe("normalizeSymbol and sameSymbol", () => {
  it.each([
    ["S/RES/2231 (2015)", "S/RES/2231(2015)"],
    ["A/77/6 (SECT. 20)", "A/77/6(Sect.20)"],
    ["A/76/78–E/2021/71", "A/76/78-E/2021/71"],
    ["CEDAW/C/GC/31/Rev.1 – CRC/C/GC/18/Rev.1", "CEDAW/C/GC/31/Rev.1-CRC/C/GC/18/Rev.1"],
    ["CEDAW/C/GC/31/CRC/C/GC/18", "CEDAW/C/GC/31-CRC/C/GC/18"],
    ["A/RES/217 A (III)", "A/RES/217(III)A"],
    ["A/RES/217(III)[A]", "A/RES/217(III)A"],
    ["A/RES/57/270 b", "A/RES/57/270B"],
    ["A/RES/57/270b", "A/RES/57/270B"],
    ["e/res/155 (VII)", "E/RES/155(VII)"],
    ["A/RES/78/254 A to C", "A/RES/78/254A-C"],
    ["A/C.6/64/SR.1–28/CORRIGENDUM", "A/C.6/64/SR.1-28/Corrigendum"],
    ["no symbol", undefined],
  ])("%j is %j", (text, key) => {
    expect(normalizeSymbol(text)).toBe(key);
    expect(key === undefined ? undefined : sameSymbol(text, key)).toBe(key === undefined ? undefined : true);
  });

  it("tells apart what differs, and what is no symbol", () => {
    expect(sameSymbol("UNEP/EA.2/RES.10", "UNEP/EA.2/Res.10")).toBe(true);
    expect(sameSymbol("A/74/271", "A/74/271/Add.1")).toBe(false);
    expect(sameSymbol("A/74/1", "A/74/I")).toBe(false);
    expect(sameSymbol("A/76/78", "A/76/78-E/2021/71")).toBe(false);
    expect(sameSymbol("none", "none")).toBe(false);
  });
});
