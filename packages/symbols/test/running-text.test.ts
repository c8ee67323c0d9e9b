import { describe, expect, it } from "vitest";
import { findSymbols } from "../src/index.ts";

const found = (text: string) => findSymbols(text).map((symbol) => symbol.text);

describe("spaces at slashes, in running text", () => {
  it.each([
    "A/74/271 /Add.1",
    "A/74/271 / Add.1",
    "A/HRC /54/81",
    "A/ HRC/54/81",
    "A/74/ 271",
    "A/C.3 /L.12",
    "UNEP /GC.22/5",
    "A /74/271",
  ])("are the symbol's where what follows cannot be the sentence's: %j", (text) => {
    expect(found(`in ${text}, para. 3`)).toEqual([text]);
  });

  it.each([
    ["A/74/271 /and", ["A/74/271"]],
    ["A/74/271 /5", ["A/74/271"]],
    ["A/HRC/54/81/ see", ["A/HRC/54/81"]],
    ["A/74/ see", []],
    ["A/HRC / 54/81", []],
    ["A/C.3 / L.12", []],
    ["A / 74/271", []],
  ])("are the sentence's elsewhere: %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("addresses and paths", () => {
  it.each([
    ["http://x.org/q,A/74/271 A/74/272", ["A/74/272"]],
    ["x.org/q,A/74/271 A/74/272", ["A/74/272"]],
    ["http://x.org/q,A/74/271", []],
    ["(http://x.org/q),A/74/271", ["A/74/271"]],
    ["http://x.org/(a),A/74/271 A/74/272", ["A/74/272"]],
    ["http://x.org/“A/74/271”", ["A/74/271"]],
    ["un.org/(A/74/271) A/74/272", ["A/74/272"]],
    ["q//,A/74/271", ["A/74/271"]],
    ["vol.2/3,A/74/271", ["A/74/271"]],
    ["/ A/74/271", ["A/74/271"]],
  ])("end where they end, and symbols begin after them: %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("where a symbol begins", () => {
  it.each([
    ["(AB)CD/1234", ["CD/1234"]],
    ["Report(A/74/271)", ["A/74/271"]],
    ["REPORT(A/74/271)", ["A/74/271"]],
    ["UNEP(DEPI)/MED WG.358/4", ["UNEP(DEPI)/MED WG.358/4"]],
    ["GC(54).1/5", ["GC(54).1/5"]],
    ["A⁄74∕271", ["A⁄74∕271"]],
    ["(DEPI)/GC/2", []],
    ["(A)/74/271", []],
  ])("in %j: %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("what makes a symbol beyond doubt", () => {
  it.each([
    ["A/123 and S/123", ["A/123", "S/123"]],
    ["A/2019 and S/2019", ["A/2019"]],
    ["E/12345", ["E/12345"]],
    ["S/PV.10", ["S/PV.10"]],
    ["CRC/12 and CD/12", ["CRC/12"]],
    ["CRC/C/2020", ["CRC/C/2020"]],
    ["ST/ESA/2020 and ST/ESA/2020/1", ["ST/ESA/2020/1"]],
    ["A/DVD/2020, CD/DVD/2020, CD/DVD/12020", ["A/DVD/2020", "CD/DVD/12020"]],
    ["A/Add.1, A/C.3/Corr.1, A/C.3", []],
  ])("organs and series that are known, with a number that is no year: %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each(["XYZ/COP/3", "XYZ/COP/AB/3", "XYZ/WG.3/2", "XYZ/AB/3/Add.1", "XYZ/RES/3", "XYZ/L.3/2"])(
    "another series with a body, nature or modifier and its number: %s",
    (text) => {
      expect(found(text)).toEqual([text]);
    },
  );

  it.each(["XYZ/3/COP", "XYZ/COPS/3", "XYZ/ACOP/3", "XYZ/AB.3/2", "XYZ/COP/I", "XYZ/WG.3", "XYZ/1/2"])(
    "no other word with a slash: %s",
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});
