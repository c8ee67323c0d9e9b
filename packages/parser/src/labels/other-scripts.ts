const lookalikes = new Map(
  Object.entries({
    А: "A",
    В: "B",
    С: "C",
    Е: "E",
    Н: "H",
    І: "I",
    К: "K",
    М: "M",
    О: "O",
    Р: "P",
    Т: "T",
    Х: "X",
  }),
);
const lowerLookalikes = new Map(Object.entries({ а: "a", с: "c", е: "e", і: "i", о: "o", р: "p", х: "x" }));

/** Cyrillic letters that look Latin, as Latin ones: Russian documents print both. Undefined if any has no Latin shape. */
export function latinLookalikes(name: string): string | undefined {
  if (/^[A-Za-z]+$/.test(name)) return name;
  let latin = "";
  for (const letter of name) {
    const shape = /[A-Za-z]/.test(letter) ? letter : (lookalikes.get(letter) ?? lowerLookalikes.get(letter));
    if (shape === undefined) return undefined;
    latin += shape;
  }
  return latin;
}

const cyrillic = "абвгдежзиклмнопрстуфхцчшщэюя";

/** Place of a Cyrillic letter among those that Russian lists count with (ё and й are left out). */
export function cyrillicToNumber(letter: string): number | undefined {
  const index = letter.length === 1 ? cyrillic.indexOf(letter) : -1;
  return index < 0 ? undefined : index + 1;
}

const abjad: readonly (readonly string[])[] = [
  ["أ", "ألف", "ا"],
  ["ب", "باء"],
  ["ج", "جيم"],
  ["د", "دال"],
  ["ه", "هاء", "هـ"],
  ["و", "واو"],
  ["ز", "زاي"],
  ["ح", "حاء"],
  ["ط", "طاء"],
  ["ي", "ياء"],
  ["ك", "كاف"],
  ["ل", "لام"],
  ["م", "ميم"],
  ["ن", "نون"],
  ["س", "سين"],
  ["ع", "عين"],
  ["ف", "فاء"],
  ["ص", "صاد"],
  ["ق", "قاف"],
];

/** Place of an Arabic letter, or of its name, in the order that lists count with. */
export function abjadToNumber(name: string): number | undefined {
  const index = abjad.findIndex((names) => names.includes(name));
  return index < 0 ? undefined : index + 1;
}

const ordinals: readonly RegExp[] = [
  /^أولا/,
  /^ثانيا$/,
  /^ثالثا$/,
  /^رابعا$/,
  /^خامسا$/,
  /^سادسا$/,
  /^سابعا$/,
  /^ثامنا$/,
  /^تاسعا$/,
  /^عاشرا$/,
  /^حادي عشر$/,
  /^ثاني عشر$/,
];

/** Arabic ordinals as chapters carry them: first, second … twelfth. */
export function arabicOrdinal(word: string): number | undefined {
  const bare = word.replaceAll("ً", "");
  const index = ordinals.findIndex((ordinal) => ordinal.test(bare));
  return index < 0 ? undefined : index + 1;
}

const digits = "一二三四五六七八九";

/** Chinese numerals from one to ninety-nine. */
export function chineseToNumber(name: string): number | undefined {
  const ten = name.indexOf("十");
  if (ten < 0) return name.length === 1 && digits.includes(name) ? digits.indexOf(name) + 1 : undefined;
  const tens = ten === 0 ? 1 : ten === 1 ? digits.indexOf(name.charAt(0)) + 1 : 0;
  const rest = name.slice(ten + 1);
  const ones = rest === "" ? 0 : rest.length === 1 ? digits.indexOf(rest) + 1 : -1;
  return tens > 0 && ones >= 0 && (rest === "" || ones > 0) ? tens * 10 + ones : undefined;
}
