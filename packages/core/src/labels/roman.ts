/** Values of the signs of roman numerals, subtractive pairs included, from the largest down. */
const signs: readonly (readonly [string, number])[] = [
  ["M", 1000],
  ["CM", 900],
  ["D", 500],
  ["CD", 400],
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];

/** The number as a roman numeral in capitals, from 1 to 3999; any other number throws a RangeError. */
export function numberToRoman(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 3999) {
    throw new RangeError(`Roman numerals go from 1 to 3999, not to ${number}.`);
  }
  let rest = number;
  let roman = "";
  for (const [sign, value] of signs) {
    while (rest >= value) {
      roman += sign;
      rest -= value;
    }
  }
  return roman;
}

/** The number of a roman numeral in the usual spelling, all capitals or all small letters; undefined for anything else. */
export function romanToNumber(roman: string): number | undefined {
  const capitals = roman.toUpperCase();
  if (roman !== capitals && roman !== roman.toLowerCase()) return undefined;
  if (!/^[MDCLXVI]{1,15}$/.test(capitals)) return undefined;
  let index = 0;
  let number = 0;
  for (const [sign, value] of signs) {
    while (capitals.startsWith(sign, index)) {
      number += value;
      index += sign.length;
    }
  }
  // Only the spelling that would be written again counts: "IIII" and "VX" are no numerals.
  return number <= 3999 && numberToRoman(number) === capitals ? number : undefined;
}
