import type { Report } from "@rapporteur/core";
import { countsOf } from "../../overview/counts.ts";
import { grouped } from "../../words/counted.ts";
import { code, markdownTable, markdownText } from "./markdown-text.ts";

/** What each file of a package is; the files of a folder stand together. */
const files: readonly (readonly [path: string, what: string])[] = [
  ["index.js", "the report as a module, with functions that give its parts by their numbers"],
  ["index.d.ts", "its types: they know which numbers there are"],
  ["report.json", "the report as JSON, the reference: all other forms are made from the same report"],
  ["report.jsonld", "the report as linked data, JSON-LD 1.1"],
  ["report.md", "the report for reading, as Markdown"],
  [
    "csv/",
    "the report as tables, with `csv-metadata.json` (CSV on the Web) and `datapackage.json` (Data Package)",
  ],
  ["schema.json", "JSON Schema of `report.json`"],
  ["CITATION.cff", "how to cite, for programs (Citation File Format)"],
  ["SHA256SUMS", "checksums: `sha256sum -c SHA256SUMS`"],
  ["source/", "what the report was read from, and a note on where that comes from"],
];

/** What is in the report, counted, and which files hold it. */
export function contentsSection(report: Report, paths: ReadonlySet<string>): string {
  const counts = countsOf(report);
  const cited = new Set(report.citations.flatMap(({ target }) => target?.symbol ?? []));
  const rows: readonly (readonly [count: number, what: string])[] = [
    [counts.paragraphs, "numbered paragraphs"],
    [counts.unnumberedParagraphs, "paragraphs without a number"],
    [counts.points, "points of paragraphs"],
    [counts.sections, "chapters and their parts"],
    [counts.annexes, "annexes"],
    [counts.tables, "tables"],
    [counts.figures, "figures"],
    [counts.quotes, "quotations set off"],
    [counts.footnotes, "footnotes"],
    [counts.citations, "citations"],
    [cited.size, "United Nations documents cited by symbol"],
    [counts.stateSubmissions, "submissions of States"],
    [counts.recommendations, "recommendations"],
  ];
  const states = report.stateSubmissions.map(({ state }) =>
    markdownText(`${state.name} (${state.iso3 ?? state.m49})`),
  );
  return [
    "## What is in it?",
    "",
    markdownTable(
      ["", "how many"],
      rows.map(([count, what]) => [what, grouped(count)]),
    ),
    "",
    ...(states.length > 0 ? [`States that reported: ${states.join(", ")}.`, ""] : []),
    markdownTable(
      ["file", "what it is"],
      files
        .filter(([path]) => path.endsWith("/") || paths.has(path))
        .map(([path, what]) => [code(path), what]),
    ),
    "",
    "Each file but those of `source/` is exported by its path: `import.meta.resolve` and bundlers find it there.",
  ].join("\n");
}
