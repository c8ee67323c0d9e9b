import { describe, expect, it } from "vitest";
import { areas, corrections, languages, states } from "../src/index.ts";

const all = [...states, ...areas];

describe("the table", () => {
  it("holds 193 Members, two observers and the other areas of M49", () => {
    expect(states.filter(({ kind }) => kind === "member")).toHaveLength(193);
    expect(states.filter(({ kind }) => kind === "observer").map(({ iso3 }) => iso3)).toEqual(["PSE", "VAT"]);
    expect(areas).toHaveLength(54);
    expect(areas.every(({ kind }) => kind === "area")).toBe(true);
  });

  it("counts no territory and no associated State among the States", () => {
    for (const iso3 of ["TWN", "HKG", "MAC", "COK", "NIU", "ESH", "GRL", "PRI", "ATA"])
      expect(
        areas.some((area) => area.iso3 === iso3),
        iso3,
      ).toBe(true);
  });

  it("gives every area three codes that no other has", () => {
    for (const { m49, iso2, iso3 } of all) {
      expect(m49).toMatch(/^\d{3}$/);
      expect(iso2).toMatch(/^[A-Z]{2}$/);
      expect(iso3).toMatch(/^[A-Z]{3}$/);
    }
    for (const code of ["m49", "iso2", "iso3"] as const)
      expect(new Set(all.map((area) => area[code])).size).toBe(all.length);
  });

  it("has a short name of every area and a formal one of every State in six languages", () => {
    for (const area of all)
      for (const language of languages) {
        const { short, formal } = area.names[language];
        expect(short, `${area.iso3} ${language}`).toMatch(/^\S(.*\S)?$/);
        if (area.kind !== "area") expect(formal, `${area.iso3} ${language}`).toMatch(/^\S(.*\S)?$/);
      }
  });

  it("writes each language in its script", () => {
    const scripts = {
      en: /^[\p{Script=Latin}\p{P} ]+$/u,
      fr: /^[\p{Script=Latin}\p{P} ]+$/u,
      es: /^[\p{Script=Latin}\p{P} ]+$/u,
      ru: /^[\p{Script=Cyrillic}\p{P} ]+$/u,
      ar: /^[\p{Script=Arabic}\p{P}\p{Mn} ]+$/u,
      zh: /^[\p{Script=Han}\p{P}]+$/u,
    };
    for (const area of all)
      for (const language of languages) {
        const { short, formal = short } = area.names[language];
        expect(short, area.iso3).toMatch(scripts[language]);
        expect(formal, area.iso3).toMatch(scripts[language]);
      }
  });

  it("leaves no note mark, underscore, double blank or curly apostrophe in a name", () => {
    for (const area of all)
      for (const language of languages) {
        const { short, formal = "" } = area.names[language];
        expect(`${short}|${formal}`).not.toMatch(/[*_\u2018\u2019\u00a0]| {2}/);
      }
  });

  it("gives former names years in order", () => {
    const thisYear = new Date().getUTCFullYear();
    for (const { former, iso3 } of states)
      for (const { from, until } of former) {
        expect(until, iso3).toBeGreaterThan(1944);
        expect(until, iso3).toBeLessThanOrEqual(thisYear);
        expect(from ?? 1944, iso3).toBeLessThanOrEqual(until);
      }
  });

  it("says what each correction says, and why", () => {
    expect(corrections.length).toBeGreaterThan(30);
    for (const { iso3, part, source, value, reason } of corrections) {
      const area = all.find((one) => one.iso3 === iso3);
      expect(value).not.toBe(source);
      expect(reason.length).toBeGreaterThan(10);
      const [, language, form] = part.split(".");
      if (part === "kind") expect(area?.kind).toBe(value);
      else {
        const name = area?.names[language as "en"];
        const printed =
          form === "short" && name?.article ? `${name.short} (${name.article})` : name?.[form as "short"];
        expect(printed, `${iso3} ${part}`).toBe(value);
      }
    }
  });
});
