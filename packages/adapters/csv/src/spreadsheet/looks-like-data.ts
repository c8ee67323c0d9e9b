/** Longest text looked at as a date in words. */
const longestDate = 40;

/** Digits and signs without letters: a number, a date, a time, a share, an amount of money. */
const figures = /^[^\p{L}\p{Nd}]*\p{Nd}\P{L}*$/u;

/** `1e5`, `12 p.m.`, `TRUE`, `2023年8月3日`. */
const lettered =
  /^[\d.,]+ ?e ?[+-]?\d+$|^\d[\d:. ]*[ap]\.?m?\.?$|^(?:true|false)$|^\d+ ?[年月日時时년월일]/iu;

/** What a date in words is made of. */
const dateCharacters = /^[\p{L}\p{M}\p{Nd}\s.,\-/'’]+$/u;

/** Small words and endings in dates: 3 de agosto, 1er mai, 3rd of August. */
const small = new Set(["de", "del", "of", "the", "er", "st", "nd", "rd", "th", "г"]);

/**
 * Whether a spreadsheet may take a text for a number, a date, a time or a truth value. Which dates it knows depends
 * on its language, so any one or two words of three letters or more with a number count; one too many does no harm.
 */
export function looksLikeData(text: string, isId: boolean): boolean {
  if (figures.test(text) || lettered.test(text)) return true;
  if (isId || text.length > longestDate || !/\p{Nd}/u.test(text) || !dateCharacters.test(text)) return false;
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => !small.has(word.toLowerCase()));
  return words.length > 0 && words.length <= 2 && words.every((word) => word.length > 2);
}
