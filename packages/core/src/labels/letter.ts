const alphabet = 26;

/**
 * The place of a letter label in its sequence: `a` = 1 … `z` = 26, then doubled as the United Nations print it,
 * `aa` = 27, `bb` = 28 … All capitals or all small letters; undefined for anything else.
 */
export function letterToNumber(letter: string): number | undefined {
  const first = letter.charCodeAt(0);
  const base = first >= 97 ? 97 : 65;
  const place = first - base;
  if (!(place >= 0 && place < alphabet) || letter.length > 3) return undefined;
  if (letter !== letter.charAt(0).repeat(letter.length)) return undefined;
  return (letter.length - 1) * alphabet + place + 1;
}

/** The small letter label at a place of the sequence a … z, aa, bb … zzz (1 to 78); any other number throws a RangeError. */
export function numberToLetter(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 3 * alphabet) {
    throw new RangeError(`Letter labels go from 1 to ${3 * alphabet}, not to ${number}.`);
  }
  const place = (number - 1) % alphabet;
  return String.fromCharCode(97 + place).repeat(Math.floor((number - 1) / alphabet) + 1);
}
