import { parseSymbol, printSymbol } from "@rapporteur/symbols";
import { english } from "../language/english.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { readAgendaItems } from "./read-agenda-items.ts";
import { type FoundDate, findDate, readDateRange } from "./read-date.ts";
import type { DraftMasthead } from "./read-masthead.ts";

/** What a line of a masthead is: all of it went into fields, some of it did, or it says nothing known. */
export type LineKind = "field" | "session" | "agenda" | "part" | "unknown";

/** Reads one line of a masthead into the fields it fills. `doubt` is told of a day that the calendar does not have. */
export function readLine(
  masthead: DraftMasthead,
  text: string,
  lexicon: Lexicon,
  doubt: (printed: string) => void,
): LineKind {
  const line = text
    .replace(/\s+/g, " ")
    .replace(/\s*[*†‡]+$/, "")
    .trim();
  if (letterhead.test(line)) return "field";
  if (readOrgan(masthead, line, lexicon)) return "field";
  if (readSession(masthead, line, lexicon)) return "session";
  const range = masthead.session && !masthead.session.start ? readDateRange(line, lexicon) : undefined;
  if (range && masthead.session) {
    Object.assign(masthead.session, range);
    return "field";
  }
  if (readItems(masthead, line, lexicon)) return "agenda";
  return readImprint(masthead, line, lexicon, doubt);
}

/** The name of the organization stands above every masthead, and says nothing of one of them. */
const letterhead =
  /^(?:United Nations|Nations Unies|Naciones Unidas|Организация Объединенных Наций|الأمم المتحدة|联合国)$/i;

function readOrgan(masthead: DraftMasthead, line: string, lexicon: Lexicon): boolean {
  if (masthead.organ !== undefined) return false;
  const organ = lexicon.organs.find((name) => name.toLowerCase() === line.toLowerCase());
  if (organ === undefined) return false;
  masthead.organ = line;
  return true;
}

function readSession(masthead: DraftMasthead, line: string, lexicon: Lexicon): boolean {
  if (masthead.session || !lexicon.session.test(line)) return false;
  const number = lexicon.sessionNumber(line);
  masthead.session = { label: line, ...(number !== undefined && { number }) };
  return true;
}

function readItems(masthead: DraftMasthead, line: string, lexicon: Lexicon): boolean {
  const items = masthead.agendaItems.length === 0 ? lexicon.agendaItem.exec(line) : null;
  if (!items) return false;
  const [, numbers = ""] = items;
  masthead.agendaItems = readAgendaItems(numbers).map((number) => ({ number }));
  return masthead.agendaItems.length > 0;
}

/** Symbol, distribution, date, language and original language: on lines of their own, or several on one. */
function readImprint(
  masthead: DraftMasthead,
  line: string,
  lexicon: Lexicon,
  doubt: (printed: string) => void,
): LineKind {
  // Documents in other languages print these lines in English too.
  const lexicons = lexicon === english ? [english] : [lexicon, english];
  let rest = line;
  let found = false;
  const take = (printed: string): void => {
    rest = rest.replace(printed, " ").trim();
    found = true;
  };
  for (const { distribution, original, languageNames } of lexicons) {
    const spread = distribution.exec(rest);
    const kind = spread?.slice(1).find((group) => group !== undefined);
    if (spread && kind !== undefined) {
      masthead.distribution ??= kind;
      take(spread[0]);
    }
    const [source, names = ""] = original.exec(rest) ?? [];
    const code = languageCode(names, languageNames);
    if (source !== undefined && code !== undefined) {
      masthead.originalLanguage ??= code;
      take(source);
    }
  }
  const date = masthead.date === undefined ? firstDay(rest, lexicons) : undefined;
  if (date?.iso !== undefined) {
    masthead.date = date.iso;
    take(date.printed);
  } else if (date) doubt(date.printed);
  // The name of a language alone says what this version is written in.
  if (lexicons.some(({ languageNames }) => Object.hasOwn(languageNames, rest.toLowerCase()))) take(rest);
  if (readSymbol(masthead, rest)) take(rest);
  if (!found) return "unknown";
  return rest === "" ? "field" : "part";
}

function firstDay(line: string, lexicons: readonly Lexicon[]): FoundDate | undefined {
  for (const lexicon of lexicons) {
    const date = findDate(line, lexicon);
    if (date) return date;
  }
  return undefined;
}

function readSymbol(masthead: DraftMasthead, line: string): boolean {
  if (masthead.symbol !== undefined || !line.includes("/") || line.length > 60) return false;
  const symbol = parseSymbol(line.replace(/^(?:United Nations|Nations Unies|Naciones Unidas)\s+/i, ""));
  if (!symbol) return false;
  masthead.symbol = printSymbol(symbol);
  return true;
}

/** The code of a language by its name, or of the first of several. */
function languageCode(printed: string, names: Lexicon["languageNames"]): string | undefined {
  const [name = ""] = printed.toLowerCase().split(/[/,\s]/, 1);
  return Object.hasOwn(names, name) ? names[name] : undefined;
}
