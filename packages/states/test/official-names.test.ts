import { describe, expect, it } from "vitest";
import { formalName, nameOf, stateByCode } from "../src/index.ts";

/** Names that lists and data sets often have old or wrong; each as the United Nations prints it. */
const expected: Record<string, readonly [string, string, string, string, string, string]> = {
  TUR: ["Türkiye", "Türkiye", "Türkiye", "Турция", "تركيا", "土耳其"],
  SWZ: ["Eswatini", "Eswatini", "Eswatini", "Эсватини", "إسواتيني", "斯威士兰"],
  MKD: [
    "North Macedonia",
    "Macédoine du Nord",
    "Macedonia del Norte",
    "Северная Македония",
    "مقدونيا الشمالية",
    "北马其顿",
  ],
  CZE: ["Czechia", "Tchéquie", "Chequia", "Чехия", "تشيكيا", "捷克"],
  CPV: ["Cabo Verde", "Cabo Verde", "Cabo Verde", "Кабо-Верде", "كابو فيردي", "佛得角"],
  CIV: ["Côte d'Ivoire", "Côte d'Ivoire", "Côte d'Ivoire", "Кот-д'Ивуар", "كوت ديفوار", "科特迪瓦"],
  NLD: [
    "Netherlands (Kingdom of the)",
    "Pays-Bas (Royaume des)",
    "Países Bajos (Reino de los)",
    "Нидерланды (Королевство)",
    "هولندا (مملكة -)",
    "荷兰王国",
  ],
  BOL: [
    "Bolivia (Plurinational State of)",
    "Bolivie (État plurinational de)",
    "Bolivia (Estado Plurinacional de)",
    "Боливия (Многонациональное Государство)",
    "بوليفيا (دولة - المتعددة القوميات)",
    "多民族玻利维亚国",
  ],
  IRN: [
    "Iran (Islamic Republic of)",
    "Iran (République islamique d')",
    "Irán (República Islámica del)",
    "Иран (Исламская Республика)",
    "إيران (جمهورية - الإسلامية)",
    "伊朗伊斯兰共和国",
  ],
  COG: ["Congo", "Congo", "Congo", "Конго", "الكونغو", "刚果"],
  PSE: [
    "State of Palestine",
    "État de Palestine",
    "Estado de Palestina",
    "Государство Палестина",
    "دولة فلسطين",
    "巴勒斯坦国",
  ],
  VAT: ["Holy See", "Saint-Siège", "Santa Sede", "Святой Престол", "الكرسي الرسولي", "罗马教廷"],
  TLS: ["Timor-Leste", "Timor-Leste", "Timor-Leste", "Тимор-Лешти", "تيمور - ليشتي", "东帝汶"],
  PNG: [
    "Papua New Guinea",
    "Papouasie-Nouvelle-Guinée",
    "Papua Nueva Guinea",
    "Папуа — Новая Гвинея",
    "بابوا غينيا الجديدة",
    "巴布亚新几内亚",
  ],
};

const english: Record<string, string> = {
  BRN: "Brunei Darussalam",
  FSM: "Micronesia (Federated States of)",
  GBR: "United Kingdom of Great Britain and Northern Ireland",
  GNB: "Guinea-Bissau",
  KOR: "Republic of Korea",
  LAO: "Lao People's Democratic Republic",
  MDA: "Republic of Moldova",
  NRU: "Naoero",
  PRK: "Democratic People's Republic of Korea",
  RUS: "Russian Federation",
  SYR: "Syrian Arab Republic",
  TZA: "United Republic of Tanzania",
  USA: "United States of America",
  VEN: "Venezuela (Bolivarian Republic of)",
  VNM: "Viet Nam",
};

describe("official names", () => {
  it.each(Object.entries(expected))("%s in six languages", (iso3, names) => {
    const state = stateByCode(iso3);
    if (!state) throw new Error(`no State ${iso3}`);
    expect(
      (["en", "fr", "es", "ru", "ar", "zh"] as const).map((language) => nameOf(state, language)),
    ).toEqual(names);
  });

  it.each(Object.entries(english))("%s in English", (iso3, name) => {
    const state = stateByCode(iso3);
    expect(state && nameOf(state, "en")).toBe(name);
  });

  it("gives formal names with their article", () => {
    const spain = stateByCode("ESP");
    if (!spain) throw new Error("no Spain");
    expect(formalName(spain, "en")).toBe("the Kingdom of Spain");
    expect(formalName(spain, "fr")).toBe("le Royaume d'Espagne");
    expect(formalName(spain, "ru")).toBe("Королевство Испания");
  });

  it("refuses a language that it does not know", () => {
    const spain = stateByCode("ESP");
    if (!spain) throw new Error("no Spain");
    expect(() => nameOf(spain, "de" as "en")).toThrow(/en, fr, es, ru, ar, zh.*"de"/);
    expect(() => formalName(spain, "__proto__" as "en")).toThrow(RangeError);
  });
});
