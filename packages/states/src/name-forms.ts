import type { Language } from "./language.ts";
import { normalizeName } from "./normalize-name.ts";

/** Articles that lead a formal or former name; only in small letters, for "El Salvador" is a whole name. */
const leadingArticle: Partial<Record<Language, RegExp>> = {
  en: /^(the|The) /,
  fr: /^(les |le |la |l')/,
  es: /^(los|las|el|la) /,
};

const accentedCapital = /[\u00c0-\u00de\u0152]/g;

/** French print may leave the accents of capitals away: "Etats-Unis", "Iles Salomon". */
function withoutCapitalAccents(name: string): string {
  return name.replace(accentedCapital, (letter) => letter.normalize("NFD").charAt(0));
}

/** "x(y)" is printed "x, y" in indexes; every other name gives itself alone. Takes a normalized name. */
function withComma(name: string): readonly string[] {
  const open = name.indexOf("(");
  if (open < 1 || !name.endsWith(")")) return [name];
  return [name, `${name.slice(0, open)}, ${name.slice(open + 1, -1)}`];
}

/** A normalized name alone, and with its article before it, in brackets behind it, or behind a comma. */
function withArticle(name: string, article: string | undefined): readonly string[] {
  if (!article) return [name];
  const led = article.endsWith("'") ? `${article}${name}` : `${article} ${name}`;
  return [name, led, `${name}(${article})`, `${name}, ${article}`];
}

/**
 * All normalized forms in which one listed name is printed: with and without article, before or behind it;
 * brackets as a comma; in French capitals without accent. Any English name may carry "the"; French and
 * Spanish ones take the article that the list gives them.
 */
export function nameForms(language: Language, name: string, article?: string): readonly string[] {
  const led = leadingArticle[language]?.exec(name);
  const bare = led ? name.slice(led[0].length) : name;
  const own = led?.[1]?.trim().toLowerCase() ?? article ?? (language === "en" ? "the" : undefined);
  const forms: string[] = [];
  const add = (printed: string) => {
    for (const form of withComma(normalizeName(printed))) forms.push(...withArticle(form, own));
  };
  add(bare);
  if (language === "fr") {
    const plain = withoutCapitalAccents(bare);
    if (plain !== bare) add(plain);
  }
  return forms;
}
