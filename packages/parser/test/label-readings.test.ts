import { describe, expect, it } from "vitest";
import {
  abjadToNumber,
  arabicOrdinal,
  chineseToNumber,
  cyrillicToNumber,
  latinLookalikes,
} from "../src/labels/other-scripts.ts";
import { readLabels } from "../src/labels/read-labels.ts";

/** What a text opens with, in all readings: `roman 4 "IV", 4 long`. */
const read = (text: string) =>
  readLabels(text).map(({ style, value, name, length }) => `${style} ${value} "${name}", ${length} long`);

describe("what a text opens with, to the character", () => {
  it.each([
    ["83. The", ['arabic 83 "83", 4 long']],
    ["83.", ['arabic 83 "83", 3 long']],
    ["12 . The", ['arabic 12 "12", 5 long']],
    ["83.The", ['arabic 83 "83", 3 long']],
    ["83.“The", ['arabic 83 "83", 3 long']],
    ["83 – The", ['arabic 83 "83", 5 long']],
    ["IV. Summary", ['roman 4 "IV", 4 long']],
    ["IV . Summary", ['roman 4 "IV", 5 long']],
    ["IV – Summary", ['roman 4 "IV", 5 long']],
    ["IV– Summary", ['roman 4 "IV", 4 long']],
    ["LXXXVIII. Summary", ['roman 88 "LXXXVIII", 10 long']],
    ["Z. Last", ['upper 26 "Z", 3 long']],
    ["A. First", ['upper 1 "A", 3 long']],
    ["(A) First", ['upper 1 "A", 4 long']],
    ["A) First", ['upper 1 "A", 3 long']],
    ["(12) Twelve", ['bracketed 12 "12", 5 long']],
    ["1) One", ['bracketed 1 "1", 3 long']],
    ["z) Last", ['lower 26 "z", 3 long']],
    ["a) First", ['lower 1 "a", 3 long']],
    ["aa) After z", ['lower 27 "aa", 4 long']],
    ["(bb)", ['lower 28 "bb", 4 long']],
    ["xviii) Eighteen", ['lower-roman 18 "xviii", 7 long']],
    ["115.3 Ratify", ['decimal 3 "115.3", 6 long']],
    ["115.3. Ratify", ['decimal 3 "115.3", 7 long']],
    ["–  Dash", ['bullet 0 "–", 3 long']],
  ])("%s", (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });

  it("a decimal label keeps the number before its stop", () => {
    expect(readLabels("115.3 Ratify")).toEqual([
      { style: "decimal", value: 3, name: "115.3", length: 6, under: 115 },
    ]);
  });

  it.each([
    "AB) First",
    "ABC. First",
    "(ab) first",
    "(a first",
    "abcdef) first",
    "a1) first",
    "83.5th",
    "A.first",
    "12345. The",
    "(1234) The",
    "–dash",
    " 83. The",
    "Ratify (a) this",
    "the (a) first",
  ])("%j opens with no label", (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ["І. Введение", ['roman 1 "I", 3 long', 'upper 9 "I", 3 long']],
    ["ІV. Резюме", ['roman 4 "IV", 4 long']],
    ["С. Чили", ['roman 100 "C", 3 long', 'upper 3 "C", 3 long']],
    ["а) просит", ['lower 1 "а", 3 long', 'lower 1 "а", 3 long']],
    ["с) просит", ['lower 3 "с", 3 long', 'lower 17 "с", 3 long']],
    ["(я) просит", ['lower 28 "я", 4 long']],
    ["(ب) يحث", ['lower 2 "ب", 4 long']],
    ["十二、结论", ['roman 12 "十二", 3 long']],
    ["三.结论", ['roman 3 "三", 2 long']],
    ["1.结论", ['arabic 1 "1", 2 long']],
    ["باء - البرازيل", ['upper 2 "باء", 6 long']],
    ["أولاً - مقدمة", ['roman 1 "أولاً", 8 long']],
  ])("%s", (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });

  it.each(["Ж. Жёлтый", "(да) просит", "十十、结论", "تقرير - مقدمة", "三结论"])(
    "%j opens with no label",
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe("letters and numerals of other scripts", () => {
  it("Cyrillic letters that look Latin, alone and among Latin ones; others have no Latin shape", () => {
    expect(latinLookalikes("АВСЕНІКМОРТХ")).toBe("ABCEHIKMOPTX");
    expect(latinLookalikes("асеіорх")).toBe("aceiopx");
    expect(latinLookalikes("ХIV")).toBe("XIV");
    expect(latinLookalikes("IV")).toBe("IV");
    for (const name of ["Ж", "IЖ", "ЖI", "б", "1"]) expect(latinLookalikes(name)).toBeUndefined();
  });

  it("Cyrillic letters count without ё and й", () => {
    expect(["а", "е", "ж", "и", "к", "я"].map(cyrillicToNumber)).toEqual([1, 6, 7, 9, 10, 28]);
    for (const name of ["ё", "й", "аб", "", "a"]) expect(cyrillicToNumber(name)).toBeUndefined();
  });

  it("Arabic letters and their names count in the order of the abjad", () => {
    expect(["أ", "ا", "ألف", "باء", "هـ", "قاف"].map(abjadToNumber)).toEqual([1, 1, 1, 2, 5, 19]);
    for (const name of ["", "تقرير", "بب"]) expect(abjadToNumber(name)).toBeUndefined();
  });

  it("Arabic ordinals go from first to twelfth, with their vowel sign or without", () => {
    expect(["أولاً", "أولا", "ثانياً", "عاشرا", "حادي عشر", "ثاني عشر"].map(arabicOrdinal)).toEqual([
      1, 1, 2, 10, 11, 12,
    ]);
    for (const word of ["", "مقدمة", "قبل ثانيا", "ثانيا عشر"]) expect(arabicOrdinal(word)).toBeUndefined();
  });

  it("Chinese numerals go from one to ninety-nine", () => {
    const names = ["一", "九", "十", "十一", "十九", "二十", "二十一", "九十九"];
    expect(names.map(chineseToNumber)).toEqual([1, 9, 10, 11, 19, 20, 21, 99]);
    for (const name of ["", "一二", "十十", "百十", "一二十", "十一二", "二十十", "百", "一百"]) {
      expect(chineseToNumber(name)).toBeUndefined();
    }
  });
});
