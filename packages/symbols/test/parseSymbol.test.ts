import { describe, expect, it } from "vitest";
import { parseSymbol, printSymbol } from "../src/index.ts";

const kinds = (text: string) => parseSymbol(text)?.parts.map((part) => `${part.kind} ${part.value}`);

describe("parseSymbol", () => {
  it.each([
    ["A/HRC/54/81", ["body HRC", "session 54", "number 81"]],
    ["A/77/6 (Sect. 20)/Corr.1", ["session 77", "number 6", "bracket Sect. 20", "modifier Corr.1"]],
    ["S/RES/2231 (2015)", ["nature RES", "number 2231", "year 2015"]],
    ["A/RES/2603 (XXIV) A", ["nature RES", "number 2603", "session XXIV", "letter A"]],
    ["A/RES/ES-11/4", ["nature RES", "session ES-11", "number 4"]],
    ["E/2021/71", ["year 2021", "number 71"]],
    ["CRC/C/MHL/CO/3-4", ["body C", "country MHL", "nature CO", "number 3-4"]],
    ["A/HRC/WG.6/20/SVN/1", ["body HRC", "body WG.6", "session 20", "country SVN", "number 1"]],
    ["ST/ESA/SER.A/452", ["word ESA", "nature SER.A", "number 452"]],
    ["A/C.6/64/SR.1–28/Corrigendum", ["body C.6", "session 64", "nature SR.1-28", "modifier Corrigendum"]],
    ["INFCIRC/153/E", ["number 153", "word E"]],
    ["E/CN.4/2000/3/F", ["body CN.4", "year 2000", "number 3", "language F"]],
    [
      "E/CN.4/Sub.2/AC.2/1987/WP.4/Add.1",
      ["body CN.4", "body Sub.2", "body AC.2", "year 1987", "nature WP.4", "modifier Add.1"],
    ],
  ])("takes %s apart", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it("keeps joined symbols with what joins them", () => {
    expect(parseSymbol("A/50/60-S/1995/1–E/1995/2")).toEqual({
      organ: "A",
      parts: [
        { kind: "session", value: "50" },
        { kind: "number", value: "60" },
      ],
      joined: [
        {
          organ: "S",
          parts: [
            { kind: "year", value: "1995" },
            { kind: "number", value: "1" },
          ],
          joint: "-",
        },
        {
          organ: "E",
          parts: [
            { kind: "year", value: "1995" },
            { kind: "number", value: "2" },
          ],
        },
      ],
    });
  });

  it.each([
    ["CEDAW/C/GC/31/CRC/C/GC/18", 1],
    ["CEDAW/C/GC/31/Rev.1 – CRC/C/GC/18/Rev.1", 1],
    ["A/50/60/S/1995/1", 1],
    ["UNEP/CBD/COP/10/27", 0],
  ])("reads %s as joined to %i", (text, count) => {
    expect(parseSymbol(text)?.joined?.length ?? 0).toBe(count);
  });

  it.each([
    [" A/HRC/54/81 ", "A/HRC/54/81"],
    ["A/ HRC /54/ 81", "A/HRC/54/81"],
    ["S/RES/2231\u00a0(2015)", "S/RES/2231 (2015)"],
    ["A/66/53/Add.1/ Corr.1", "A/66/53/Add.1/Corr.1"],
    ["E/CN. 4/2003/65/Add. 1", "E/CN.4/2003/65/Add.1"],
    ["Ａ／７４／２７１", "A/74/271"],
    ["А/74/271", "A/74/271"],
    ["A/\u00adHRC/54\u200b/81\ufeff", "A/HRC/54/81"],
    ["a/hrc/54/81/add.1", "A/HRC/54/81/Add.1"],
    ["CRC/C/MHL/CO/3–4", "CRC/C/MHL/CO/3–4"],
    ["A/77/6(SECT.20)", "A/77/6(SECT.20)"],
  ])("reads %j, printed %j", (text, printed) => {
    const symbol = parseSymbol(text);
    expect(symbol && printSymbol(symbol)).toBe(printed);
  });

  it.each([
    ["A/77/6(SECT.20)", "A/77/6 (Sect. 20)"],
    ["A/76/78-E/2021/71", "A/76/78–E/2021/71"],
    ["NPT/CONF.2000/28(PartsIandII)", "NPT/CONF.2000/28 (Parts I and II)"],
    ["A/74/7/ADD.1", "A/74/7/Add.1"],
    ["A/RES/65/37B", "A/RES/65/37 B"],
    ["S/RES/1325(2000)", "S/RES/1325 (2000)"],
    ["E/CN.4/sub.2/1994/56", "E/CN.4/Sub.2/1994/56"],
  ])("prints %s as is customary: %s", (text, customary) => {
    const symbol = parseSymbol(text);
    expect(symbol && printSymbol(symbol, { style: "customary" })).toBe(customary);
  });

  it.each([
    "",
    " ",
    "/",
    "A",
    "A/",
    "S/2023/",
    "A/HRC",
    "and/or",
    "HIV/AIDS",
    "12/2020",
    "76/172",
    "CHN 18/2020",
    "T/PCCs",
    "A/74/271.",
    "A/74/271, para. 3",
    "see A/74/271",
    "A/74/271 and Corr.1",
    "https://undocs.org/A/74/271",
    "A/California/7/2009",
    "A/H1N1",
    "a/california/7/2009",
    "A/74/271/foo",
    "A/74//271",
    "__proto__/constructor/1",
    "A/1".repeat(1000),
  ])("gives nothing for %j", (text) => {
    expect(parseSymbol(text)).toBeUndefined();
  });
});
