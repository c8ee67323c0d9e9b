import { numberToRoman } from "@rapporteur/core";

/** Letters that count in order; behind the last they are doubled (z, aa, bb), as Word does. */
const alphabets: ReadonlyMap<string, string> = new Map([
  ["lowerLetter", "abcdefghijklmnopqrstuvwxyz"],
  ["upperLetter", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"],
  ["russianLower", "абвгдежзиклмнопрстуфхцчшщыэюя"],
  ["russianUpper", "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ"],
  ["arabicAlpha", "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"],
  ["arabicAbjad", "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"],
  ["chicago", "*†‡§"],
]);

/** Ways to count in Chinese figures up to 99. */
const chinese =
  /^(?:chineseCounting|chineseCountingThousand|taiwaneseCounting|taiwaneseCountingThousand|japaneseCounting|ideographDigital)$/;

/** Largest number printed as letters or Roman figures; beyond it, Arabic figures say more. */
const mostInLetters = 780;

/** Prints a number in a format of Word's (ISO 29500-1, 17.18.59); one that is not known, in Arabic figures. */
export function formatNumber(value: number, format: string): string {
  const alphabet = alphabets.get(format);
  if (alphabet !== undefined && value > 0 && value <= mostInLetters) return inLetters(value, [...alphabet]);
  if (/Roman$/.test(format) && value > 0 && value < 4000) {
    const roman = numberToRoman(value);
    return format === "lowerRoman" ? roman.toLowerCase() : roman;
  }
  if (format === "none") return "";
  if (format === "decimalZero") return String(value).padStart(2, "0");
  if (format === "numberInDash") return `- ${value} -`;
  if (format === "ordinal") return `${value}${ordinalEnding(value)}`;
  if (chinese.test(format) && value > 0 && value < 100) return inChinese(value);
  return String(value);
}

function inLetters(value: number, letters: readonly string[]): string {
  const letter = letters[(value - 1) % letters.length] ?? "";
  return letter.repeat(Math.ceil(value / letters.length));
}

function ordinalEnding(value: number): string {
  const tens = value % 100;
  if (tens > 10 && tens < 14) return "th";
  return ["th", "st", "nd", "rd"][value % 10] ?? "th";
}

function inChinese(value: number): string {
  const figures = [..."零一二三四五六七八九"];
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? "" : `${tens === 1 ? "" : figures[tens]}十`;
  return `${head}${ones === 0 ? "" : figures[ones]}`;
}
