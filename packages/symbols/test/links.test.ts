import { describe, expect, it } from "vitest";
import {
  parseSymbol,
  resolutionSymbol,
  type SymbolLanguage,
  symbolFromLink,
  symbolLink,
} from "../src/index.ts";

describe("symbolLink", () => {
  it.each([
    ["A/HRC/54/81", "A/HRC/54/81"],
    ["S/RES/2231 (2015)", "S/RES/2231(2015)"],
    ["A/76/78–E/2021/71", "A/76/78"],
    ["ISBA/25/A/10-ISBA/25/C/31", "ISBA/25/A/10-ISBA/25/C/31"],
    ["A/RES/217 A (III)", "A/RES/217(III)"],
    ["A/RES/65/37 B", "A/RES/65/37B"],
    ["CRC/C/MHL/CO/3–4", "CRC/C/MHL/CO/3-4"],
    ["UNEP(DEPI)/MED WG.358/4", "UNEP(DEPI)/MEDWG.358/4"],
  ])("links %s to %s", (text, path) => {
    const symbol = parseSymbol(text);
    expect(symbol && symbolLink(symbol)).toBe(`https://docs.un.org/en/${path}`);
    expect(symbolLink(text, { language: "fr" })).toBe(`https://docs.un.org/fr/${path}`);
  });

  it("gives nothing for what is no symbol, and teaches which languages there are", () => {
    expect(symbolLink("and/or")).toBeUndefined();
    expect(() => symbolLink("A/74/271", { language: "it" as SymbolLanguage })).toThrow(
      /ar, de, en, es, fr, ru, zh, not "it"/,
    );
  });
});

describe("symbolFromLink", () => {
  it.each([
    ["https://docs.un.org/en/A/77/6(Sect.20)", "A/77/6(Sect.20)"],
    ["https://docs.un.org/A/72/1?x#y", "A/72/1"],
    ["https://undocs.org/A/HRC/54/81", "A/HRC/54/81"],
    ["http://undocs.org/en/A/RES/217(III)", "A/RES/217(III)"],
    ["undocs.org/a/hrc/54/81/", "A/HRC/54/81"],
    ["https://www.undocs.org/S/RES/2231%20(2015)", "S/RES/2231(2015)"],
    ["https://undocs.org/E/2020/1", "E/2020/1"],
    ["https://undocs.org/es/E/2020/1", "E/2020/1"],
    ["https://undocs.org/A/76/78%E2%80%93E/2021/71", "A/76/78-E/2021/71"],
    ["https://www.un.org/en/ga/search/view_doc.asp?symbol=A/RES/217(III)", "A/RES/217(III)"],
    ["https://www.un.org/ga/search/view_doc.asp?Symbol=S/2010/1&Lang=E", "S/2010/1"],
    ["http://daccess-ods.un.org/access.nsf/Get?Open&DS=A/72/1&Lang=E", "A/72/1"],
    ["https://undocs.org/Home/Mobile?FinalSymbol=A%2FRES%2F46%2F182", "A/RES/46/182"],
    ["https://documents.un.org/api/symbol/access?s=A/72/1&l=en", "A/72/1"],
    [
      "https://tbinternet.ohchr.org/_layouts/15/treatybodyexternal/Download.aspx?symbolno=CRC%2fC%2fMHL%2fCO%2f3-4",
      "CRC/C/MHL/CO/3-4",
    ],
  ])("reads %s as %s", (link, symbol) => {
    expect(symbolFromLink(link)).toBe(symbol);
  });

  it.each([
    "",
    "A/72/1",
    "https://undocs.org/",
    "https://undocs.org/%E0%A4%A",
    "https://docs.un.org.example/A/72/1",
    "https://example.org/?symbol=A/72/1",
    "https://news.un.org/en/A/72/1",
    "javascript:alert(1)",
    "ftp://undocs.org/A/72/1",
    `https://undocs.org/${"A/".repeat(5000)}`,
  ])("gives nothing for %j", (link) => {
    expect(symbolFromLink(link)).toBeUndefined();
  });

  it("reads back every link of a single symbol", () => {
    for (const text of ["A/77/6 (Sect. 20)/Corr.1", "A/RES/3201 (S-VI)", "A/CONF.157/24 (Part I)"]) {
      expect(symbolFromLink(symbolLink(text) ?? "")).toBe(text.replaceAll(" ", ""));
    }
  });
});

describe("resolutionSymbol", () => {
  it.each([
    [{ organ: "A", number: "76/172" }, "A/RES/76/172"],
    [{ organ: "A/HRC", number: "35/17" }, "A/HRC/RES/35/17"],
    [{ organ: "A/HRC", number: "S-16/1" }, "A/HRC/RES/S-16/1"],
    [{ organ: "S", number: "1325", year: 2000 }, "S/RES/1325(2000)"],
    [{ organ: "S", number: "1325", year: "2000" }, "S/RES/1325(2000)"],
    [{ organ: "E", number: "2005/30" }, "E/RES/2005/30"],
    [{ organ: "A", number: "217 A", session: "III" }, "A/RES/217(III)"],
    [{ organ: "A", number: "3201", session: "S-VI" }, "A/RES/3201(S-VI)"],
    [{ organ: "E", number: "155 C", session: "VII" }, "E/RES/155(VII)"],
    [{ organ: "A", number: "ES-10/15" }, "A/RES/ES-10/15"],
    [{ organ: "A", number: "57/270 B" }, "A/RES/57/270B"],
    [{ organ: "A", number: "53/77 AA" }, "A/RES/53/77AA"],
    [{ organ: "A", number: "76/551", nature: "DEC" }, "A/DEC/76/551"],
    [{ organ: "S", number: "2021/13", nature: "PRST" }, "S/PRST/2021/13"],
  ] as const)("makes %j %s", (name, symbol) => {
    expect(resolutionSymbol(name)).toBe(symbol);
  });

  it.each([
    { organ: "A", number: "" },
    { organ: "A", number: "foo" },
    { organ: "A", number: "76/172, para. 3" },
    { organ: "the Assembly", number: "76/172" },
    { organ: "A", number: "1(2)/3" },
    { organ: "A", number: "217", session: "three" },
    { organ: "S", number: "1325", year: "20" },
  ])("makes nothing of %j", (name) => {
    expect(resolutionSymbol(name)).toBeUndefined();
  });
});
