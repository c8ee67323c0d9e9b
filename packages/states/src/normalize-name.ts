const plainAscii = /^[a-z]+(?: [a-z]+)*$/;

/**
 * Brings a printed name to the form under which it is looked up: compatibility composition (NFKC), lower
 * case, one straight apostrophe, one dash without blanks around it, no blanks around brackets and commas
 * but one after a comma, single blanks, ё as е, no invisible marks, no Arabic vowel signs.
 *
 * Letters keep their accents: "Guinée" and "Guinee" are two names.
 */
export function normalizeName(name: string): string {
  const lower = name.toLowerCase();
  if (plainAscii.test(lower)) return lower;
  return (
    lower
      // Before NFKC, which would take a free-standing acute apart into a blank and a combining mark.
      .replace(/[\u00b4\u02b9\u02bb\u02bc\u02c8\u2018\u2019\u201b\u2032\u0060]/g, "'")
      .normalize("NFKC")
      .toLowerCase()
      .normalize("NFKC")
      .replace(/[\u00ad\u061c\u0640\u064b-\u0652\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, "")
      .replaceAll("ё", "е")
      .replace(/\s+/g, " ")
      .replace(/ ?[-\u2010-\u2015\u2212] ?/g, "-")
      .replace(/ ?\( ?/g, "(")
      .replace(/ ?\)/g, ")")
      .replace(/ ?, ?/g, ", ")
      .trim()
  );
}
