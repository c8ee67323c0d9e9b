/**
 * Letters of the scripts whose words of citing are known, Latin and Cyrillic with Greek between them, as parts of
 * regular expressions. Written out, because an engine takes milliseconds to compile one `\p{L}` with its flag `u`.
 */
export const LETTER = "[A-Za-z\\u00C0-\\u04FF]";

/** Small letters of the same scripts. */
export const SMALL = "[a-z\\u00DF-\\u00FF\\u0153\\u0430-\\u045F]";
