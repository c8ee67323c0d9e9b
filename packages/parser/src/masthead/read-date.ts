import type { Lexicon } from "../language/lexicon.ts";

/** First and last day, ISO 8601. */
export interface DateRange {
  readonly start: string;
  readonly end: string;
}

const dash = String.raw`\s*(?:[-–—]|to|au|al|a|по|إلى|至)\s*`;

/** Reads one day as a language writes it; undefined unless the whole text is one. */
export function readDate(text: string, lexicon: Lexicon): string | undefined {
  const month = monthPattern(lexicon);
  const plain = new RegExp(
    String.raw`^(\d{1,2})(?:er|º|st|nd|rd|th)?\s+(?:de\s+)?(${month})(?:\/\p{L}+)?,?\s+(?:de\s+|del\s+)?(\d{4})(?:\s*года?|\s*г\.)?$`,
    "iu",
  );
  const match = plain.exec(text.trim());
  if (match) return iso(match[3], monthNumber(match[2], lexicon), match[1]);
  const chinese = /^(?:(\d{4})年)(\d{1,2})月(\d{1,2})日$/.exec(text.trim());
  return chinese ? iso(chinese[1], Number(chinese[2]), chinese[3]) : undefined;
}

/** Reads a range of days, in one month, over two months or over two years. */
export function readDateRange(text: string, lexicon: Lexicon): DateRange | undefined {
  const month = monthPattern(lexicon);
  const day = String.raw`(\d{1,2})(?:er|º|st|nd|rd|th)?`;
  const of = String.raw`\s+(?:de\s+)?`;
  const year = String.raw`,?\s+(?:de\s+|del\s+)?(\d{4})(?:\s*года?|\s*г\.)?`;
  const name = String.raw`(${month})(?:\/\p{L}+)?`;
  const pattern = new RegExp(
    `^(?:du |del? |с )?${day}(?:${of}${name}(?:${year})?)?${dash}${day}${of}${name}${year}$`,
    "iu",
  );
  const match = pattern.exec(text.trim());
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
