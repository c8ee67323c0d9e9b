import { type SymbolLanguage, symbolLink } from "@rapporteur/symbols";

const published: ReadonlySet<string> = new Set<SymbolLanguage>(["ar", "de", "en", "es", "fr", "ru", "zh"]);

/** The address of the official document with a symbol, in the language of the report where it is published in it. */
export function symbolHref(symbol: string, language: string): string | undefined {
  const [primary = ""] = language.split("-");
  return isPublished(primary) ? symbolLink(symbol, { language: primary }) : symbolLink(symbol);
}

function isPublished(language: string): language is SymbolLanguage {
  return published.has(language);
}
