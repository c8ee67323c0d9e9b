const ROMAN = /^(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const VALUES: ReadonlyMap<string, number> = new Map([
  ["I", 1],
  ["V", 5],
  ["X", 10],
  ["L", 50],
  ["C", 100],
]);

/** Whether a text is a roman numeral below 400, in capitals. */
export function isRoman(text: string): boolean {
  return ROMAN.test(text);
}

/** The number that a roman numeral below 400 stands for; `undefined` for any other text. */
export function romanValue(text: string): number | undefined {
  if (!isRoman(text)) return undefined;
  let total = 0;
  let before = 0;
  for (const digit of text) {
    const value = VALUES.get(digit) ?? 0;
    total += value > before ? value - 2 * before : value;
    before = value;
  }
  return total;
}

/** Whether a text is a session as it stands in brackets: `III`, `S-VI`, `ES-I`, `XV-XVI`. */
export function isSession(text: string): boolean {
  return (
    text.length < 20 &&
    text
      .replace(/^(?:ES|SS|S)-/, "")
      .split("-")
      .every(isRoman)
  );
}
