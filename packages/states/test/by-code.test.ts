import { describe, expect, it } from "vitest";
import { areaByCode, areas, findArea, findState, stateByCode, states } from "../src/index.ts";

describe("codes", () => {
  it("find each State, in either case, numbers with or without leading noughts", () => {
    for (const state of states) {
      const { iso2, iso3, m49 } = state;
      for (const code of [iso2, iso3, m49, iso2.toLowerCase(), iso3.toLowerCase(), String(Number(m49))])
        expect(stateByCode(code), code).toBe(state);
    }
  });

  it("find areas only where areas are asked for", () => {
    for (const area of areas)
      for (const code of [area.iso2, area.iso3, area.m49]) {
        expect(stateByCode(code), code).toBeUndefined();
        expect(areaByCode(code), code).toBe(area);
      }
    expect(areaByCode("ARG")).toBe(stateByCode("ARG"));
  });

  it.each(["", " ", "A", "XXX", "999", "0032", "3 2", "ARGE", "__proto__", "٠٣٢"])("know no %j", (code) => {
    expect(areaByCode(code)).toBeUndefined();
  });
});

describe("findArea", () => {
  it("finds States and the other areas by every name", () => {
    expect(findArea("Argentina")).toBe(stateByCode("ARG"));
    for (const area of areas) {
      for (const { short } of Object.values(area.names)) expect(findArea(short), short).toBe(area);
      for (const { name } of area.variants) expect(findArea(name), name).toBe(area);
      expect(findState(area.names.en.short)).toBeUndefined();
    }
  });

  it("marks what is no State", () => {
    expect(findArea("Cook Islands (the)")?.kind).toBe("area");
    expect(findArea("Falkland Islands (Malvinas)")?.iso3).toBe("FLK");
    expect(findArea("Taiwan Province of China")?.kind).toBe("area");
    expect(findArea("Atlantis")).toBeUndefined();
  });
});
