import type { Diagnostic } from "@rapporteur/core";
import { codeFrame } from "../screen/code-frame.ts";
import { placeWords, positionWords } from "../screen/place-words.ts";
import type { Screen } from "../screen/screen.ts";
import { severities } from "../screen/severity-words.ts";
import { visible } from "../screen/visible.ts";
import { wrap } from "../screen/wrap.ts";
import { grouped } from "../words/counted.ts";

/** So many findings of one code are shown; the rest are counted. */
const shown = 20;
/** Code frames in a pipe are this wide. */
const pipeWidth = 100;

/** What findings are about: its name, and its text if it is one. */
export interface FindingsSource {
  readonly file: string;
  readonly text?: string | undefined;
}

/**
 * The findings, those of one code together, errors first: the code and what to do next, then each message with its
 * place and, where the source is text, the line it is about.
 */
export function findingsLines(
  diagnostics: readonly Diagnostic[],
  source: FindingsSource,
  screen: Screen,
): readonly string[] {
  return [...groupsOf(diagnostics)].flatMap(([code, group]) => {
    const [first] = group;
    if (!first) return [];
    const { severity } = first;
    const heading = `${screen.colours[severity](severity)} ${screen.colours.strong(code)} (${grouped(group.length)})`;
    const rest = group.length - shown;
    return [
      "",
      heading,
      ...wrap(visible(first.help), screen.columns, { first: "  ", rest: "  " }).map(screen.colours.faint),
      ...group.slice(0, shown).flatMap((finding) => findingLines(finding, source, screen)),
      ...(rest > 0 ? [`  and ${grouped(rest)} more; --json lists all`] : []),
    ];
  });
}

function groupsOf(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const severity of severities) {
    for (const diagnostic of diagnostics) {
      if (diagnostic.severity !== severity) continue;
      // A code has one severity, but a package may say otherwise for once.
      const group = groups.get(diagnostic.code);
      if (group) group.push(diagnostic);
      else groups.set(diagnostic.code, [diagnostic]);
    }
  }
  return groups;
}

function findingLines(
  { place, message }: Diagnostic,
  { file, text }: FindingsSource,
  { columns, colours }: Screen,
): readonly string[] {
  const other = text === undefined && place?.file !== undefined && place.file !== file;
  const where = place === undefined ? "" : `${other ? placeWords(place, file) : positionWords(place)} `;
  const words = wrap(where + visible(message), columns, { first: "  ", rest: "    " });
  if (place === undefined || !("line" in place) || text === undefined) return words;
  const gutter = `    ${place.line} │ `;
  const frame = codeFrame(text, place, Math.min(columns, pipeWidth) - gutter.length);
  if (!frame) return words;
  const below = `${" ".repeat(gutter.length - 2)}│ `;
  return [...words, colours.faint(gutter) + frame.excerpt, colours.faint(below) + colours.info(frame.mark)];
}
