import type { AgendaItem, Session } from "@rapporteur/core";
import type { Overview } from "../overview/overview.ts";
import { fieldLines } from "../screen/fields.ts";
import type { Screen } from "../screen/screen.ts";
import { visible } from "../screen/visible.ts";
import { wrap } from "../screen/wrap.ts";

/** The titles of a report and the fields of its masthead. */
export function mastheadLines(
  { id, language, masthead }: Overview,
  file: string,
  screen: Screen,
): readonly string[] {
  const { columns, colours } = screen;
  const title = wrap(visible(masthead.title || "(no title)"), columns);
  const subtitle = masthead.subtitle === undefined ? [] : wrap(visible(masthead.subtitle), columns);
  return [
    ...title.map(colours.strong),
    ...subtitle,
    "",
    ...fieldLines(
      [
        ["File", file],
        ["Id", id],
        ["Symbol", masthead.symbol ?? "none printed"],
        ["Organ", masthead.organ],
        ["Body", masthead.body],
        ["Session", masthead.session && sessionWords(masthead.session)],
        ["Agenda", ...masthead.agendaItems.map(itemWords)],
        ["Date", masthead.date],
        ["Distribution", masthead.distribution],
        ["Language", languageWords(language, masthead.originalLanguage)],
        ["Also printed", ...(masthead.lines ?? [])],
      ],
      screen,
    ),
  ];
}

function sessionWords({ label, start, end }: Session): string {
  if (start === undefined && end === undefined) return label;
  return start === end || end === undefined ? `${label}, ${start}` : `${label}, ${start ?? ""} to ${end}`;
}

function itemWords({ number, title }: AgendaItem): string {
  return title === undefined ? `item ${number}` : `item ${number}: ${title}`;
}

function languageWords(language: string, original: string | undefined): string {
  return original === undefined ? language : `${language} (original: ${original})`;
}
