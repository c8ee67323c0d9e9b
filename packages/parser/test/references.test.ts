import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findReferences, type ReferenceContext } from "../src/index.ts";

const symbols = (text: string, context: ReferenceContext = {}) =>
  findReferences(text, context).map(({ symbol }) => symbol);

describe("resolutions named in prose", () => {
  test.each<[text: string, found: string[], organ?: string]>([
    ["General Assembly resolution 76/172", ["A/RES/76/172"]],
    ["General Assembly resolutions 71/1 and 73/195, annex", ["A/RES/71/1", "A/RES/73/195"]],
    ["Human Rights Council resolution 35/17", ["A/HRC/RES/35/17"]],
    ["Council resolution 5/1 of 18 June 2007", ["A/HRC/RES/5/1"]],
    ["Security Council resolution 1325 (2000)", ["S/RES/1325(2000)"]],
    ["Economic and Social Council resolution 2005/30", ["E/RES/2005/30"]],
    ["Commission on Human Rights resolution 1993/77", ["E/CN.4/RES/1993/77"]],
    ["Environment Assembly resolution 4/14", ["UNEP/EA.4/Res.14"]],
    ["resolution 60/251 of 15 March 2006 of the General Assembly", ["A/RES/60/251"], "Human Rights Council"],
    ["Recalling its resolution 63/111 of 5 December 2008", ["A/RES/63/111"], "General Assembly"],
    ["Recalling its resolution 35/17", ["A/HRC/RES/35/17"], "Human Rights Council"],
    [
      "Recalling its resolutions 1514 (XV) of 14 December 1960, 1541 (XV) and 3201 (S-VI)",
      ["A/RES/1514(XV)", "A/RES/1541(XV)", "A/RES/3201(S-VI)"],
      "General Assembly",
    ],
    ["resolution 217 A (III)", ["A/RES/217(III)"], "General Assembly"],
    ["resolutions ES-10/15 and S-26/2", ["A/RES/ES-10/15", "A/RES/S-26/2"], "General Assembly"],
    ["its resolutions 55/235 A and B", ["A/RES/55/235A", "A/RES/55/235B"], "General Assembly"],
    ["resolutions 78/254 A to C and 78/255", ["A/RES/78/254A-C", "A/RES/78/255"], "General Assembly"],
    ["resolution 60/1 A new approach", ["A/RES/60/1"], "General Assembly"],
    [
      "as requested in 2462 (2019) and resolution 1373 (2001)",
      ["S/RES/2462(2019)", "S/RES/1373(2001)"],
      "Security Council",
    ],
    [
      "General Assembly and Security Council resolutions 46/182 and 1325 (2000)",
      ["A/RES/46/182", "S/RES/1325(2000)"],
    ],
    ["the Human Rights Council, in its resolution 45/12", ["A/HRC/RES/45/12"], "General Assembly"],
    [
      "In its resolution 57/15 on Indigenous Peoples, the Human Rights Council",
      ["A/HRC/RES/57/15"],
      "General Assembly",
    ],
    ["General Assembly decision 75/578", ["A/DEC/75/578"]],
    [
      "pursuant to Security Council resolution 2369 (2017); the assumptions for 2026/27",
      ["S/RES/2369(2017)"],
      "General Assembly",
    ],
    ["Economic and Social Council resolution 2005/06", ["E/RES/2005/06"]],
    ["Supplement No. 53 (A/73/53), chap. IV, sect. A, resolution 37/17", ["A/73/53", "A/HRC/RES/37/17"]],
  ])("%s", (text, found, organ) => {
    expect(symbols(text, organ === undefined ? {} : { organ })).toEqual(found);
  });

  test.each([
    "World Health Assembly resolution 60/26",
    "Commission on Narcotic Drugs resolution 55/11",
    "CTOC/COP, resolution of the Conference of the Parties 10/1",
    "Human Rights Committee decision 4/2001",
    "Security Council resolution 5/1",
    "general recommendation No. 26 (2008)",
    "the ILO Convention, 1989 (No. 169), and 12/24 months",
    "the biennium 2018/19",
    "https://undocs.org/A/RES/76/172",
  ])("none of a body of the United Nations in “%s”", (text) => {
    expect(symbols(text, { organ: "General Assembly" })).toEqual([]);
  });

  test.each<[language: string, text: string, found: string[]]>([
    [
      "fr",
      "la résolution 76/172 de l’Assemblée générale, sa résolution 63/111 et la résolution 1325 (2000) du Conseil de sécurité",
      ["A/RES/76/172", "A/RES/63/111", "S/RES/1325(2000)"],
    ],
    [
      "es",
      "las resoluciones 71/1 y 73/195 de la Asamblea General y la resolución 35/17 del Consejo de Derechos Humanos",
      ["A/RES/71/1", "A/RES/73/195", "A/HRC/RES/35/17"],
    ],
    [
      "ru",
      "резолюцию 76/172 Генеральной Ассамблеи и резолюцию 35/17 Совета по правам человека",
      ["A/RES/76/172", "A/HRC/RES/35/17"],
    ],
  ])("in the language %s", (language, text, found) => {
    expect(symbols(text, { language })).toEqual(found);
  });
});

test("a reference has the kind and the place of its words", () => {
  expect(findReferences("See A/77/6 (Sect. 20) and General Assembly resolution 76/172.")).toEqual([
    { kind: "document", symbol: "A/77/6(Sect.20)", start: 4, end: 21 },
    { kind: "resolution", symbol: "A/RES/76/172", start: 54, end: 60 },
  ]);
});

test("references of any text stand in it, in order, and do not overlap", () => {
  const piece = fc.constantFrom(
    " resolution ",
    "its",
    "76/172",
    " A",
    "(III)",
    "1325 (2000)",
    "A/HRC/38/41",
    ", ",
    " and ",
    "General Assembly",
    "/",
    "2005/30",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 20 }), (pieces) => {
      const text = pieces.join("");
      let done = 0;
      for (const { start, end } of findReferences(text, { organ: "General Assembly" })) {
        expect(start).toBeGreaterThanOrEqual(done);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        done = end;
      }
    }),
  );
});
