import type { AreaName } from "./area.ts";
import type { Language } from "./language.ts";
import { normalizeName } from "./normalize-name.ts";

const leadingArticle: Partial<Record<Language, RegExp>> = {
  en: /^(the) /i,
  fr: /^(les|le|la|l')\s?/i,
  es: /^(los|las|el|la) /i,
};

/** The name without its leading article and that article, where the text begins with one. */
function splitArticle(language: Language, name: string): { bare: string; article?: string } {
  const found = leadingArticle[language]?.exec(name);
  if (!found) return { bare: name };
  return { bare: name.slice(found[0].length), article: found[1] as string };
}

const accentedCapital = /[\u00c0-\u00de\u0152\u0178]/g;

/** French print may leave the accents of capitals away: "Etats-Unis", "Iles Salomon". */
function withoutCapitalAccents(name: string): string {
  return name.replace(accentedCapital, (letter) => letter.normalize("NFD").charAt(0));
}

/** "X (Y)" is printed "X, Y" in indexes; every other name gives itself alone. */
function withComma(name: string): readonly string[] {
  const open = name.indexOf(" (");
  if (open < 0 || !name.endsWith(")")) return [name];
  return [name, `${name.slice(0, open)}, ${name.slice(open + 2, -1)}`];
}

/** A name as it stands, with its article before it, and with its article in brackets behind it. */
function withArticle(name: string, article: string | undefined): readonly string[] {
  if (!article) return [name];
  return [name, `${article}${article.endsWith("'") ? "" : " "}${name}`, `${name} (${article})`];
}

/**
 * All normalized forms in which one listed name is printed: with and without article, before or behind it;
 * brackets as a comma; in French capitals without accent. Any English name may carry "the"; French and
 * Spanish ones take the article that the list gives them.
 */
export function nameForms(
  language: Language,
  name: string,
  article?: AreaName["article"],
): ReadonlySet<string> {
  const split = splitArticle(language, name);
  // "El Salvador", "La ..." are names that begin with a capital article: only a small one may be left out.
  const leads = split.article !== undefined && split.article === split.article.toLowerCase();
  const bare = leads ? split.bare : name;
  const its = leads ? split.article : (article ?? (language === "en" ? "the" : undefined));
  const forms = new Set<string>();
  for (const printed of withComma(bare))
    for (const form of withArticle(printed, its)) {
      forms.add(normalizeName(form));
      if (language === "fr") forms.add(normalizeName(withoutCapitalAccents(form)));
    }
  return forms;
}
