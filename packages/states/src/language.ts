/** The six official languages of the United Nations, as ISO 639-1 codes. */
export const languages = ["en", "fr", "es", "ru", "ar", "zh"] as const;

/** ISO 639-1 code of one of the six official languages. */
export type Language = (typeof languages)[number];

/** Throws a `RangeError` that lists the six codes, if the value is none of them. */
export function assertLanguage(value: string): asserts value is Language {
  if ((languages as readonly string[]).includes(value)) return;
  throw new RangeError(
    `Names are known in ${languages.join(", ")}. Got ${JSON.stringify(value)}. Example: findState("Türkiye", { language: "en" })`,
  );
}
