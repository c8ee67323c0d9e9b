const words = /^[a-z\u0430-\u044f]+(?: [a-z\u0430-\u044f]+)*$/;
const apostrophe = /[\u00b4\u02b9\u02bb\u02bc\u02c8\u2018\u2019\u201b\u2032\u0060]/g;
const invisible = /[\u00ad\u061c\u0640\u064b-\u0652\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const punctuation = /\s*([-\u2010-\u2015\u2212(),])\s*|\s+/g;

/** What "İ" of "TÜRKİYE" becomes in lower case. */
const dottedI = "i\u0307";

function plainSign(_printed: string, sign: string | undefined): string {
  if (sign === undefined) return " ";
  if (sign === "(" || sign === ")") return sign;
  return sign === "," ? ", " : "-";
}

/** Compatibility composition, again after lower case, which may take a letter apart. */
function compose(lower: string): string {
  const composed = lower.normalize("NFKC");
  return composed === lower ? lower : composed.toLowerCase().normalize("NFKC");
}

/**
 * Brings a printed name to the form under which it is looked up: compatibility composition (NFKC), lower
 * case, one straight apostrophe, one dash without blanks around it, no blanks around brackets, one after a
 * comma, single blanks elsewhere, ё as е, no invisible marks, no Arabic vowel signs or lengthened lines.
 *
 * Letters keep their accents: "Guinée" and "Guinee" are two names.
 */
export function normalizeName(name: string): string {
  const lower = name.toLowerCase();
  if (words.test(lower)) return lower;
  // Apostrophes before composition, which takes a free-standing acute apart into a blank and a mark.
  return compose(lower.replace(apostrophe, "'"))
    .replace(invisible, "")
    .replaceAll("ё", "е")
    .replaceAll(dottedI, "i")
    .replace(punctuation, plainSign)
    .trim();
}
