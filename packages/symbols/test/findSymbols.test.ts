import { describe, expect, it } from "vitest";
import { findSymbols } from "../src/index.ts";

const texts = (text: string) => findSymbols(text).map((found) => found.text);

describe("findSymbols", () => {
  it.each([
    ["See A/74/271.", ["A/74/271"]],
    ["(ST/ESA/SER.A/452)", ["ST/ESA/SER.A/452"]],
    ["in S/RES/2231 (2015), para. 3, and S/RES/2231(2015).", ["S/RES/2231 (2015)", "S/RES/2231(2015)"]],
    ["(A/77/6 (Sect. 20)), and", ["A/77/6 (Sect. 20)"]],
    ["A/77/6 (sect. II)", ["A/77/6"]],
    ["S/2018/530 (Special Report)", ["S/2018/530"]],
    ["A/76/78–E/2021/71; A/75/345 -S/2020/898", ["A/76/78–E/2021/71", "A/75/345 -S/2020/898"]],
    ["A/74/271 – A/74/272", ["A/74/271", "A/74/272"]],
    ["A/74/271—A/74/272", ["A/74/271", "A/74/272"]],
    ["A/66/53/Add.1/ Corr.1 and A/HRC/ 54/81", ["A/66/53/Add.1/ Corr.1", "A/HRC/ 54/81"]],
    ["A/C. 3/75/L. 12", ["A/C. 3/75/L. 12"]],
    [
      "A/RES/60/1 A new era; A/RES/60/1 A and B; A/RES/54/54 G of 1 December",
      ["A/RES/60/1", "A/RES/60/1 A", "A/RES/54/54 G"],
    ],
    ["A/74/7/Add.1–3 and CRC/C/MHL/CO/3-4.", ["A/74/7/Add.1–3", "CRC/C/MHL/CO/3-4"]],
    ["A/74/7 and Add.1–3", ["A/74/7"]],
    ["见A/74/271号文件", ["A/74/271"]],
    ["документ А/74/271 о", ["А/74/271"]],
    ["*A/74/271*, _A/74/272_, “A/74/273”, A/74/274*", ["A/74/271", "A/74/272", "A/74/273", "A/74/274"]],
    ["[A/74/271](https://undocs.org/A/74/271), A/75/1", ["A/74/271", "A/75/1"]],
    ["IDB.37/5 and UNEP(DEPI)/MED WG.358/4", ["IDB.37/5", "UNEP(DEPI)/MED WG.358/4"]],
    ["XYZ/COP/3/Add.1", ["XYZ/COP/3/Add.1"]],
  ])("in %j finds %j", (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it.each([
    "and/or, w/o, N/A, I/O, 24/7, km/h, S/he, A/C unit, A/B testing",
    "12/2020, 2019/20, vol. 2/3, resolution 76/172, CHN 18/2020, OL USA 5/2021, UNTS 993/3",
    "HIV/AIDS, TCP/IP, ISO/IEC 27001, ISO/IEC/27001, UNHCR/IOM/2020, FAO/WHO 2019, CD/DVD/2020",
    "A/H1N1, A/H5N1, A/California/7/2009 (H1N1), F/A-18",
    "A/1, A/18, S/1, T/2, E/10, TD/2, E/2019, COVID/19, GDP/2020/3",
    "A/HRC, A/C.3, A/CONF.62, E/CN.4/Sub.2, A/HRC/WG.6, A/RES, A/",
    "https://undocs.org/A/HRC/54/81 http://x.org/?symbol=A/72/1 (https://docs.un.org/A/77/6(Sect.20))",
    "www.un.org/A/72/1 un.org/en/A/72/1 docs/A/72/1.pdf A/72/1.pdf ./A/72/1 C:\\A/72/1 user@A/72/1 #A/72/1",
    "foo_A/74/271 A/74/271_x xA/74/271 éA/74/271 A/74/271é A/74/271/foo",
    "1/CP.21, 19/CMA.1, EX.CL/Dec.263(VIII), PSC/PR/COMM.(DCCXCIV), SC/15982, Pyla/Pile, TCC/PCCs, (T/PCCs)",
    "COM/2020/15, OEA/Ser.L/V/II.120, WP/18/109, EC/2011/36, ICC-01/04-01/06-2842",
    "// / A/A/A/A ((( )))/( A/( A/)",
  ])("finds nothing in %j", (text) => {
    expect(texts(text)).toEqual([]);
  });

  it("gives offsets in the text as it came, invisible characters included", () => {
    const text = "See \u200bA/74\u00ad/\u2060271\u200f, and Ａ／７４／２７２.";
    const found = findSymbols(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      "A/74\u00ad/\u2060271",
      "Ａ／７４／２７２",
    ]);
    expect(found.map(({ symbol }) => symbol.parts.at(-1)?.value)).toEqual(["271", "272"]);
  });

  it.each([
    "A/",
    "A/1-",
    "A/1 (",
    "A/1 A/1 ",
    " A/ ",
    "(",
    "((((/",
    "GC(1)",
    "A/RES/1 (",
    "A/72/1–",
    "://",
    "http://a(",
    "\u00ad/",
    "А/",
    "CRC/C/",
    "A-",
    "A/B-B-",
  ])("reads %j over and over to its end", (unit) => {
    // A search that went back over what it has read would outlast the test.
    const text = unit.repeat(Math.ceil(400_000 / unit.length));
    let done = 0;
    for (const { start, end } of findSymbols(text)) {
      expect(start).toBeGreaterThanOrEqual(done);
      done = end;
    }
    expect(done).toBeLessThanOrEqual(text.length);
  });
});
