import type { Diagnostic, Place } from "@rapporteur/core";
import { counted } from "../../words/counted.ts";
import { code, markdownTable, markdownText } from "./markdown-text.ts";

/** What was found in reading the source: each error and each doubt by itself, repairs by their kind. */
export function doubtsSection(diagnostics: readonly Diagnostic[], source: string): string {
  const doubts = diagnostics.filter(({ severity }) => severity !== "info");
  const repairs = diagnostics.filter(({ severity }) => severity === "info");
  return [
    "## Known doubts",
    "",
    "Nothing is guessed, and nothing mended in silence. This is what reading the source found.",
    "",
    ...(doubts.length === 0
      ? ["Nothing is doubtful or wrong.", ""]
      : [
          `${counted(doubts.length, "thing")} doubtful or wrong:`,
          "",
          markdownTable(
            ["where", "weight", "what", "what to do"],
            doubts.map((found) => [
              placeWords(found.place, source),
              found.severity,
              `${markdownText(found.message)} ${code(found.code)}`,
              markdownText(found.help),
            ]),
          ),
          "",
        ]),
    ...(repairs.length === 0
      ? ["Nothing was mended or noted besides.", ""]
      : [
          `${counted(repairs.length, "thing")} mended or noted, by kind:`,
          "",
          markdownTable(["what", "how often", "for example", "where"], kinds(repairs, source)),
          "",
        ]),
    "`rapporteur inspect` shows each with its line, and where every character of the source went.",
  ].join("\n");
}

function kinds(diagnostics: readonly Diagnostic[], source: string): readonly (readonly string[])[] {
  const byCode = new Map<string, Diagnostic[]>();
  for (const found of diagnostics) byCode.set(found.code, [...(byCode.get(found.code) ?? []), found]);
  return [...byCode].flatMap(([name, [first, ...others]]) =>
    first
      ? [
          [
            code(name),
            String(others.length + 1),
            markdownText(first.message),
            placeWords(first.place, source),
          ],
        ]
      : [],
  );
}

/** Where in the source: the line, or the part and its paragraph; nothing for the report as a whole. */
function placeWords(place: Place | undefined, source: string): string {
  if (place === undefined) return "";
  if ("line" in place) return code(`source/${source}:${place.line}`);
  return markdownText("part" in place ? `${place.part}, paragraph ${place.paragraph}` : place.pointer);
}
