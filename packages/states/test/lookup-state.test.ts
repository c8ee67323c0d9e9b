import { describe, expect, it } from "vitest";
import { lookupState } from "../src/index.ts";

const seen = (name: string, language?: "en" | "fr" | "es" | "ru" | "ar" | "zh") => {
  const found = lookupState(name, language && { language });
  return found && { ...found, state: found.state.iso3 };
};

describe("lookupState", () => {
  it("tells what kind of name was found, and in which language", () => {
    expect(seen("türkiye")).toEqual({ state: "TUR", match: "official", language: "en", name: "Türkiye" });
    expect(seen("the Kingdom of Spain")).toMatchObject({ state: "ESP", match: "formal", language: "en" });
    expect(seen("Алжир")).toMatchObject({ state: "DZA", match: "official", language: "ru" });
    expect(seen("UK")).toEqual({ state: "GBR", match: "variant", language: "en", name: "UK" });
  });

  it("gives the years of former names", () => {
    expect(seen("Swaziland")).toEqual({
      state: "SWZ",
      match: "former",
      language: "en",
      name: "Swaziland",
      years: { from: 1968, until: 2018 },
    });
    expect(seen("Turkey")).toMatchObject({ state: "TUR", match: "former", years: { until: 2022 } });
    expect(seen("Турция")).toMatchObject({ state: "TUR", match: "official", language: "ru" });
  });

  it.each([
    ["Burma", "MMR", 1989],
    ["Byelorussian Soviet Socialist Republic", "BLR", 1991],
    ["Cape Verde", "CPV", 2013],
    ["Ceylon", "LKA", 1972],
    ["Dahomey", "BEN", 1975],
    ["Democratic Kampuchea", "KHM", 1990],
    ["East Timor", "TLS", 2002],
    ["Ivory Coast", "CIV", 1985],
    ["Libyan Arab Jamahiriya", "LBY", 2011],
    ["Nauru", "NRU", 2026],
    ["The former Yugoslav Republic of Macedonia", "MKD", 2019],
    ["Netherlands", "NLD", 2023],
    ["Ukrainian Soviet Socialist Republic", "UKR", 1991],
    ["Upper Volta", "BFA", 1984],
    ["Western Samoa", "WSM", 1997],
    ["Zaire", "COD", 1997],
  ])("knows that %s was %s until %i", (name, iso3, until) => {
    expect(seen(name, "en")).toMatchObject({ state: iso3, match: "former", years: { until } });
  });

  it("prefers the formal name that is still borne to the same former short name", () => {
    expect(seen("the Czech Republic")).toMatchObject({ state: "CZE", match: "formal" });
  });

  it("looks only at the language it is given", () => {
    expect(seen("Turquie", "fr")).toMatchObject({ state: "TUR", match: "former" });
    expect(seen("Turquie", "en")).toBeUndefined();
    expect(seen("Allemagne", "es")).toBeUndefined();
  });

  it("refuses a language that it does not know", () => {
    expect(() => lookupState("Peru", { language: "de" as "en" })).toThrow(RangeError);
  });
});
