import type { Masthead, Session } from "@rapporteur/core";
import { escapeText, guardEnds, guardLineStart } from "../markup/escape-text.ts";
import { addBlank, addBlock, addLine, type Page } from "../markup/page.ts";
import { writeInlines } from "../markup/write-inlines.ts";
import { barRow } from "../markup/write-table.ts";
import type { ReadableWords } from "./words.ts";

/** Writes the masthead: who issues the report, its title, and a table of the rest. */
export function writeMasthead(page: Page, masthead: Masthead, words: ReadableWords): void {
  for (const issuer of [masthead.organ, masthead.body]) {
    if (issuer !== undefined) addBlock(page, guardLineStart(escapeText(issuer)));
  }
  addBlock(page, `# ${guardEnds(writeInlines(masthead.title, page.mark))}`.trimEnd());
  for (const line of [masthead.subtitle ?? [], ...(masthead.lines ?? [])]) {
    if (line.length > 0) addBlock(page, guardLineStart(writeInlines(line, page.mark)));
  }
  const [head, ...rows] = factsOf(masthead, words);
  if (!head) return;
  addLine(page, barRow(head));
  addLine(page, barRow(["---", "---"]));
  for (const row of rows) addLine(page, barRow(row));
  addBlank(page);
}

type Row = readonly [name: string, value: string];

function factsOf(masthead: Masthead, words: ReadableWords): readonly Row[] {
  const facts: readonly (readonly [string, string | undefined])[] = [
    [words.document, masthead.symbol],
    [words.distribution, masthead.distribution],
    [words.date, masthead.date],
    [words.originalLanguage, masthead.originalLanguage],
    [words.session, masthead.session && sessionLine(masthead.session)],
    ...masthead.agendaItems.map(
      ({ number, title }) => [`${words.agendaItem} ${number}`, title ?? ""] as const,
    ),
  ];
  return facts.flatMap(([name, value]) =>
    value === undefined ? [] : [[guardEnds(escapeText(name)), guardEnds(escapeText(value))] as const],
  );
}

/** The session as printed, with its days; its number is part of its name. */
function sessionLine({ label, start, end }: Session): string {
  const days = [start, end].filter((day) => day !== undefined).join(" – ");
  return days === "" ? label : `${label} (${days})`;
}
