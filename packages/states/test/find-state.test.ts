import { describe, expect, it } from "vitest";
import { findState, languages, lookupState, states } from "../src/index.ts";

describe("findState", () => {
  it("finds each of the 195 by every name listed of it, in its language and in any", () => {
    for (const state of states)
      for (const language of languages) {
        const { short, article, formal } = state.names[language];
        const names = [
          short,
          ...(article ? [`${short} (${article})`] : []),
          ...(formal ? [formal] : []),
          ...[...state.former, ...state.variants]
            .filter((one) => one.language === language)
            .map(({ name }) => name),
        ];
        for (const name of names) {
          expect(findState(name)?.iso3, name).toBe(state.iso3);
          expect(findState(name, { language })?.iso3, `${name} in ${language}`).toBe(state.iso3);
        }
      }
  });

  it("takes any English name with the article before or behind it", () => {
    for (const state of states) {
      const { short } = state.names.en;
      for (const printed of [`the ${short}`, `The ${short}`, `${short} (the)`, `${short}, The`])
        expect(findState(printed)?.iso3, printed).toBe(state.iso3);
    }
  });

  it.each([
    ["Bahamas (the)", "BHS"],
    ["the Bolivarian Republic of Venezuela", "VEN"],
    ["Bolivarian Republic of Venezuela", "VEN"],
    ["Venezuela, Bolivarian Republic of", "VEN"],
    ["Côte d’Ivoire", "CIV"],
    ["Côte d'Ivoire", "CIV"],
    ["Côte d´Ivoire", "CIV"],
    ["COTE D’IVOIRE", "CIV"],
    ["TÜRKİYE", "TUR"],
    ["Turkiye", "TUR"],
    ["Türkiye".normalize("NFD"), "TUR"],
    ["Costa\u00a0Rica", "CRI"],
    ["  Holy \n See ", "VAT"],
    ["El\u00ad Salvador", "SLV"],
    ["Guinea\u2011Bissau", "GNB"],
    ["Guinea – Bissau", "GNB"],
    ["Iran (Islamic  Republic of )", "IRN"],
    ["Etats-Unis d’Amérique", "USA"],
    ["l’Équateur", "ECU"],
    ["Equateur (l')", "ECU"],
    ["el Reino de España", "ESP"],
    ["los Estados Unidos de América", "USA"],
    ["Папуа-Новая Гвинея", "PNG"],
    ["ОБЪЕДИНЁННЫЕ АРАБСКИЕ ЭМИРАТЫ", "ARE"],
    ["刚果（布）", "COG"],
    ["فِنزويلا", "VEN"],
    ["the former Yugoslav Republic of Macedonia", "MKD"],
    ["United Kingdom", "GBR"],
    ["Republic of Nauru", "NRU"],
  ])("finds %s", (printed, iso3) => {
    expect(findState(printed)?.iso3).toBe(iso3);
  });

  it.each([
    ["", "nothing"],
    ["the", "an article"],
    ["(the)", "an article in brackets"],
    ["Korea", "two States"],
    ["Micronesia", "a State, and a region of M49"],
    ["Macedonia", "a State, and regions of others"],
    ["Virgin Islands", "two areas"],
    ["Yugoslavia", "no single successor"],
    ["Serbia and Montenegro", "no single successor"],
    ["Czechoslovakia", "no single successor"],
    ["German Democratic Republic", "joined another State"],
    ["Union of Soviet Socialist Republics", "continued, not renamed"],
    ["Argentinia", "a misspelling"],
    ["Argentina.", "a name and a full stop"],
    ["Argentina and Chile", "two names"],
    ["Salvador", "a part of a name"],
    ["ARG", "a code"],
    ["US", "a word in capitals"],
    ["Gibraltar", "no State"],
    ["Cook Islands", "no Member and no observer"],
    ["__proto__", "a key of objects"],
    ["constructor", "a key of objects"],
  ])("does not guess at %s: %s", (printed) => {
    expect(findState(printed)).toBeUndefined();
  });

  it.each([
    ["Congo", "COG"],
    ["Republic of the Congo", "COG"],
    ["Democratic Republic of the Congo", "COD"],
    ["Guinea", "GIN"],
    ["Equatorial Guinea", "GNQ"],
    ["Georgia", "GEO"],
    ["Niger", "NER"],
    ["Nigeria", "NGA"],
    ["Dominica", "DMA"],
    ["Dominican Republic", "DOM"],
    ["Samoa", "WSM"],
    ["Ireland", "IRL"],
    ["China", "CHN"],
    ["Sudan", "SDN"],
    ["South Sudan", "SSD"],
  ])("takes %s as the one State of which it is the official name", (printed, iso3) => {
    expect(lookupState(printed)?.state.iso3).toBe(iso3);
  });
});
