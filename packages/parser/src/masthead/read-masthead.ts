import type { AgendaItem, Session } from "@rapporteur/core";
import { parseSymbol, printSymbol } from "@rapporteur/symbols";
import type { DraftText } from "../body/draft.ts";
import type { Findings } from "../findings.ts";
import type { Lexicon } from "../language/lexicon.ts";
import type { Piece } from "../pieces/piece.ts";
import type { PrintedRun } from "../printed/printed.ts";
import { readAgendaItems } from "./read-agenda-items.ts";
import { readDate, readDateRange } from "./read-date.ts";
import { shareTitles } from "./share-titles.ts";

/** A masthead before its notes are paired. */
export interface DraftMasthead {
  organ?: string;
  body?: string;
  symbol?: string;
  distribution?: string;
  date?: string;
  originalLanguage?: string;
  session?: { label: string; number?: number; start?: string; end?: string };
  agendaItems: AgendaItem[];
  title: DraftText;
  subtitle: DraftText | undefined;
  /** Printed lines kept whole: those that fill no field, and those whose field cannot hold the mark of a note. */
  readonly lines: DraftText[];
  /** Printed words that went into fields which do not repeat them letter by letter. */
  readonly fields: PrintedRun[];
}

export type { Session };

/** Reads the lines of a masthead, each by what it says; lines that say nothing known are kept as they are. */
export function readMasthead(pieces: readonly Piece[], lexicon: Lexicon, findings: Findings): DraftMasthead {
  const masthead: DraftMasthead = {
    agendaItems: [],
    title: { runs: [] },
    subtitle: undefined,
    lines: [],
    fields: [],
  };
  const above: Piece[] = [];
  const titles: Piece[] = [];
  let below = false;
  for (const piece of pieces) {
    const left = readFields(masthead, piece, lexicon);
    if (left === "taken") {
      masthead.fields.push(...piece.runs);
    } else if (left === "agenda") {
      below = true;
      // The field holds plain words: a line with the mark of a note is kept whole, so that the mark keeps its place.
      if (/[*†‡]/.test(piece.text)) masthead.lines.push({ runs: [...piece.runs] });
      else masthead.fields.push(...piece.runs);
    } else if (left === "session") {
      below = true;
      masthead.fields.push(...piece.runs);
    } else if (isTitleLike(piece)) (below ? titles : above).push(piece);
    else keepLine(masthead, piece, findings);
  }
  shareAbove(masthead, above, titles, below, findings);
  shareTitles(masthead, titles, lexicon, (piece) => keepLine(masthead, piece, findings));
  return masthead;
}

const isTitleLike = (piece: Piece): boolean => piece.look === "heading" || piece.bold || piece.italic;

function keepLine(masthead: DraftMasthead, piece: Piece, findings: Findings): void {
  masthead.lines.push({ runs: [...piece.runs] });
  findings.add("masthead-line-kept", piece, { text: piece.text });
}

/** Fills what fields a piece's lines can fill. */
function readFields(
  masthead: DraftMasthead,
  piece: Piece,
  lexicon: Lexicon,
): "taken" | "agenda" | "session" | "left" {
  let outcome: "taken" | "agenda" | "session" | "left" = "left";
  for (const line of piece.text.split("\n")) {
    const words = line.replace(/\s+/g, " ").trim();
    const bare = words.replace(/[*†‡]+$/, "").trim();
    const kind = readLine(masthead, bare, lexicon);
    if (kind === "left" && words !== "") return outcome === "left" ? "left" : outcome;
    if (kind !== "left") outcome = kind;
  }
  return outcome;
}

function readLine(
  masthead: DraftMasthead,
  line: string,
  lexicon: Lexicon,
): "taken" | "agenda" | "session" | "left" {
  if (readOrgan(masthead, line, lexicon) || readSymbol(masthead, line)) return "taken";
  if (readImprint(masthead, line, lexicon)) return "taken";
  if (!masthead.session && lexicon.session.test(line)) {
    const number = lexicon.sessionNumber(line);
    masthead.session = { label: line, ...(number !== undefined && { number }) };
    return "session";
  }
  const range = masthead.session && !masthead.session.start ? readDateRange(line, lexicon) : undefined;
  if (range && masthead.session) {
    Object.assign(masthead.session, range);
    return "taken";
  }
  const items = lexicon.agendaItem.exec(line);
  if (items && masthead.agendaItems.length === 0) {
    masthead.agendaItems = readAgendaItems(items[1] ?? "").map((number) => ({ number }));
    return masthead.agendaItems.length > 0 ? "agenda" : "left";
  }
  return "left";
}

function readOrgan(masthead: DraftMasthead, line: string, lexicon: Lexicon): boolean {
  if (masthead.organ !== undefined) return false;
  const organ = lexicon.organs.find((name) => name.toLowerCase() === line.toLowerCase());
  if (organ === undefined) return false;
  masthead.organ = line;
  return true;
}

function readSymbol(masthead: DraftMasthead, line: string): boolean {
  if (masthead.symbol !== undefined || !line.includes("/") || line.length > 60) return false;
  const symbol = parseSymbol(line.replace(/^(?:United Nations|Nations Unies|Naciones Unidas)\s+/i, ""));
  if (!symbol) return false;
  masthead.symbol = printSymbol(symbol);
  return true;
}

/** Distribution, date and original language: on lines of their own, or all on one. */
function readImprint(masthead: DraftMasthead, line: string, lexicon: Lexicon): boolean {
  const distribution = lexicon.distribution.exec(line);
  const original = lexicon.original.exec(line);
  let rest = line;
  for (const match of [distribution, original]) if (match) rest = rest.replace(match[0], " ");
  rest = rest.trim();
  const date = masthead.date === undefined ? readDate(rest, lexicon) : undefined;
  if (rest !== "" && date === undefined) return false;
  const kind = distribution?.slice(1).find((group) => group !== undefined);
  if (kind !== undefined) masthead.distribution ??= kind;
  if (original) masthead.originalLanguage ??= languageCode(original[1] ?? "", lexicon);
  if (date !== undefined) masthead.date = date;
  return distribution !== null || original !== null || date !== undefined;
}

function languageCode(name: string, { languageNames }: Lexicon): string {
  const first = name.toLowerCase().split(/[/,\s]/, 1)[0] ?? "";
  return Object.hasOwn(languageNames, first) ? (languageNames[first] ?? first) : first;
}

/** Above the session the last line names the body that meets; without session and item, only the first may. */
function shareAbove(
  masthead: DraftMasthead,
  above: readonly Piece[],
  titles: Piece[],
  below: boolean,
  findings: Findings,
): void {
  const bodyAt = below ? above.length - 1 : above.length > 1 ? 0 : -1;
  for (const [index, piece] of above.entries()) {
    if (index === bodyAt) {
      masthead.body = piece.text.trim();
      masthead.fields.push(...piece.runs);
    } else if (below) keepLine(masthead, piece, findings);
  }
  if (!below) titles.unshift(...above.filter((_, index) => index !== bodyAt));
}
