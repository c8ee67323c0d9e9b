import fc from "fast-check";

/**
 * Any character at all, halves of surrogate pairs too, as a `unit` of texts. fast-check's own `binary` makes a table of
 * a million characters first, which takes a second in every test file.
 */
export const anyCharacter = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
