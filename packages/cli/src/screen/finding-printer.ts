import type { Diagnostic } from "@rapporteur/core";
import { grouped } from "../words/counted.ts";
import { inOrder } from "./in-order.ts";
import { placeWords } from "./place-words.ts";
import type { Screen } from "./screen.ts";
import { severityWord } from "./severity-words.ts";
import { visible } from "./visible.ts";

/** So many findings of one code are printed for one file; the rest are counted. */
const shown = 20;

/**
 * Makes a printer of findings, one a line: `report.md:57:1: info: message [parser/paragraph-joined]`. What to do next
 * follows where a code comes for the first time in the run. Of a code found often in one file, the first twenty are
 * printed, and how many more there are. With `quiet` only errors are.
 */
export function findingPrinter(
  screen: Screen,
  { quiet = false }: { readonly quiet?: boolean | undefined } = {},
): (diagnostics: readonly Diagnostic[], file: string) => void {
  const explained = new Set<string>();
  const { faint } = screen.colours;
  return (diagnostics, file) => {
    const counts = new Map<string, number>();
    let text = "";
    for (const diagnostic of inOrder(diagnostics)) {
      const { code, severity, message, help } = diagnostic;
      if (quiet && severity !== "error") continue;
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count > shown) continue;
      const word = severityWord(severity, screen.colours);
      text += `${leadOf(diagnostic, file)}${word}: ${visible(message)} ${faint(`[${code}]`)}\n`;
      if (!explained.has(code)) text += faint(`    ${visible(help)}`).concat("\n");
      explained.add(code);
    }
    for (const [code, count] of counts) {
      const rest = count - shown;
      if (rest > 0) text += `${visible(file)}: ${grouped(rest)} more of ${code}; inspect --json lists all\n`;
    }
    if (text !== "") screen.write(text);
  };
}

function leadOf({ place, data }: Diagnostic, file: string): string {
  // A message that names the file itself needs no other beginning.
  return place === undefined && data?.path === file ? "" : `${placeWords(place, file)}: `;
}
