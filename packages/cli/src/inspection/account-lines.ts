import type { Account, AccountEntry } from "@rapporteur/core";
import { cutEnd } from "../screen/cut.ts";
import { displayWidth } from "../screen/display-width.ts";
import { padEnd, padStart } from "../screen/pad.ts";
import { positionWords } from "../screen/place-words.ts";
import type { Screen } from "../screen/screen.ts";
import { visible } from "../screen/visible.ts";
import { counted, grouped } from "../words/counted.ts";

/** So many faults are shown; the rest are counted. */
const shown = 10;

/** The conservation account: where the characters of the source went, and whether it balances. */
export function accountLines(account: Account, screen: Screen): readonly string[] {
  const { faint, good, error } = screen.colours;
  const rows = [
    ...account.nodes.map((entry) => ({ ...entry, side: "report" })),
    ...account.discards.map((entry) => ({ ...entry, side: "left out" })),
    { side: "white space", kind: "", pieces: 0, characters: account.whiteSpace },
  ];
  return [
    ...entryLines(rows, screen),
    faint(`  ${counted(account.total, "character")} in the source`),
    account.faults.length === 0
      ? good("  Every character is accounted for.")
      : error(`  ${counted(account.faults.length, "stretch", "stretches")} not accounted for:`),
    ...faultLines(account, screen),
  ];
}

function entryLines(rows: readonly (AccountEntry & { readonly side: string })[], { colours }: Screen) {
  const figures = rows.map(({ characters }) => grouped(characters));
  const width = Math.max(...figures.map(displayWidth));
  const names = rows.map(({ side, kind }) => [side, visible(kind)].filter(Boolean).join(": "));
  const nameWidth = Math.max(...names.map(displayWidth));
  return rows.map(({ pieces }, index) => {
    const amount = pieces > 0 ? colours.faint(`  in ${counted(pieces, "piece")}`) : "";
    return `  ${padStart(figures[index] ?? "", width)}  ${padEnd(names[index] ?? "", amount ? nameWidth : 0)}${amount}`;
  });
}

function faultLines({ faults }: Account, { columns }: Screen): readonly string[] {
  const lines = faults.slice(0, shown).map(({ reason, text, place }) => {
    const where = place === undefined ? "" : `${positionWords(place)} `;
    return cutEnd(`  ${where}${reason}: ${visible(text.slice(0, 200))}`, Math.min(columns, 200));
  });
  const rest = faults.length - shown;
  return rest > 0 ? [...lines, `  and ${grouped(rest)} more; --json lists all`] : lines;
}
