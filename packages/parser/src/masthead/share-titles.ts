import type { Lexicon } from "../language/lexicon.ts";
import type { Piece } from "../pieces/piece.ts";
import type { DraftMasthead } from "./read-masthead.ts";

/**
 * Shares the lines under the agenda among the items' titles, the report's title and its subtitle: the items' come
 * first, as many as there are items, if enough lines are left for the rest.
 */
export function shareTitles(
  masthead: DraftMasthead,
  lines: readonly Piece[],
  lexicon: Lexicon,
  keep: (piece: Piece) => void,
): void {
  const count = titlesOfItems(masthead.agendaItems.length, lines, lexicon);
  masthead.agendaItems = masthead.agendaItems.map((item, index) => {
    const line = index < count ? lines[index] : undefined;
    if (!line) return item;
    masthead.fields.push(...line.runs);
    return { ...item, title: line.text.replace(/\s+/g, " ").trim() };
  });
  const [title, subtitle, ...rest] = lines.slice(count);
  if (title) masthead.title = { runs: [...title.runs] };
  if (subtitle) masthead.subtitle = { runs: [...subtitle.runs] };
  for (const piece of rest) keep(piece);
}

function titlesOfItems(items: number, lines: readonly Piece[], lexicon: Lexicon): number {
  const styled = titleByStyle(lines);
  if (styled >= 0) return Math.min(items, styled);
  if (lines.length > items + 1) return items;
  // With one line to spare, it is the title; unless the last says who wrote, and so needs a title before it.
  const last = lines.at(-1);
  const authored = last !== undefined && lexicon.authorLine.test(last.text);
  const needed = authored && lines.length > 1 ? 2 : 1;
  return Math.max(0, Math.min(items, lines.length - needed));
}

/** Where the title stands, if styles tell it: at the one outermost heading, with none but deeper ones after it. */
function titleByStyle(lines: readonly Piece[]): number {
  const first = lines.findIndex(isStyled);
  const [title, next] = lines.slice(first);
  if (first < 0 || title?.level !== 1 || !lines.slice(first).every(isStyled)) return -1;
  return next === undefined || (next.level ?? 1) > title.level ? first : -1;
}

const isStyled = ({ whole, look }: Piece): boolean => whole && look === "heading";
