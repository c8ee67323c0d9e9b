import type { Lexicon } from "../language/lexicon.ts";

/** First and last day, ISO 8601. */
export interface DateRange {
  readonly start: string;
  readonly end: string;
}

const dash = String.raw`\s*(?:[-–—]|to|au|al|a|по|إلى|至)\s*`;

/** A day found in a line: ISO 8601, or undefined where the calendar has no such day; and the words that print it. */
export interface FoundDate {
  readonly iso: string | undefined;
  readonly printed: string;
}

/** Finds the one day that a line prints, as a language writes it. The first or last day of a range is none. */
export function findDate(line: string, lexicon: Lexicon): FoundDate | undefined {
  const match = patternsOf(lexicon).day.exec(line);
  if (match) {
    const [printed, first, , , , day, month, year] = match;
    return first === undefined ? { iso: iso(year, monthNumber(month, lexicon), day), printed } : undefined;
  }
  const chinese = chineseDay.exec(line);
  if (!chinese) return undefined;
  const [printed, year, month, day, last] = chinese;
  return last === undefined ? { iso: iso(year, Number(month), day), printed } : undefined;
}

const chineseDay = /(\d{4})年(\d{1,2})月(\d{1,2})日(?:\s?[至–—-]\s?(?:\d{4}年)?(?:\d{1,2}月)?(\d{1,2})日)?/;

/** Reads a range of days, in one month, over two months or over two years; the whole text must be one. */
export function readDateRange(text: string, lexicon: Lexicon): DateRange | undefined {
  const match = patternsOf(lexicon).range.exec(text.trim());
  if (match) {
    const [, firstDay, firstMonth, firstYear, lastDay, lastMonth, lastYear] = match;
    const start = iso(firstYear ?? lastYear, monthNumber(firstMonth ?? lastMonth, lexicon), firstDay);
    const end = iso(lastYear, monthNumber(lastMonth, lexicon), lastDay);
    return start && end ? { start, end } : undefined;
  }
  const chinese = /^(\d{4})年(\d{1,2})月(\d{1,2})日\s*[至–—-]\s*(?:(\d{1,2})月)?(\d{1,2})日$/.exec(
    text.trim(),
  );
  if (!chinese) return undefined;
  const start = iso(chinese[1], Number(chinese[2]), chinese[3]);
  const end = iso(chinese[1], Number(chinese[4] ?? chinese[2]), chinese[5]);
  return start && end ? { start, end } : undefined;
}

interface DatePatterns {
  readonly day: RegExp;
  readonly range: RegExp;
}

const patterns = new WeakMap<Lexicon, DatePatterns>();

/** The patterns of a language's dates, built once. */
function patternsOf(lexicon: Lexicon): DatePatterns {
  const known = patterns.get(lexicon);
  if (known) return known;
  const name = String.raw`(${monthPattern(lexicon)})(?:\/[^\d/]{3,20}?)?`;
  const day = String.raw`(\d{1,2})(?:er|º|st|nd|rd|th)?`;
  const of = String.raw`\s+(?:de\s+)?`;
  const year = String.raw`,?\s+(?:de\s+|del\s+)?(\d{4})(?:\s*года?|\s*г\.)?`;
  const made = {
    day: new RegExp(
      String.raw`(?:(?<![\d/])(${day}(?:${of}${name}(?:${year})?)?)${dash})?(?<!\d)${day}${of}${name}${year}(?!\d)`,
      "i",
    ),
    range: new RegExp(
      `^(?:du |del? |с )?${day}(?:${of}${name}(?:${year})?)?${dash}${day}${of}${name}${year}$`,
      "i",
    ),
  };
  patterns.set(lexicon, made);
  return made;
}

function monthPattern({ months }: Lexicon): string {
  return months.flat().join("|");
}

function monthNumber(name: string | undefined, { months }: Lexicon): number {
  return months.findIndex((spellings) => name !== undefined && spellings.includes(name.toLowerCase())) + 1;
}

/** A day that the calendar has, or undefined. */
function iso(year: string | undefined, month: number, day: string | undefined): string | undefined {
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  if (Number.isNaN(date.getTime()) || month < 1 || date.getUTCDate() !== Number(day)) return undefined;
  return date.toISOString().slice(0, 10);
}
