/** A day (`2023-08-03`) in words of a language: `3 August 2023`. A language unknown to the browser is read as English. */
export function dateWords(day: string, language: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const format = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  const locale = language === "en" ? "en-GB" : language;
  try {
    return new Intl.DateTimeFormat(locale, format).format(date);
  } catch {
    return new Intl.DateTimeFormat("en-GB", format).format(date);
  }
}
