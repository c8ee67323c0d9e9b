import type { Masthead, Report } from "@rapporteur/core";
import { oneLine } from "../../overview/one-line.ts";
import type { PackageFile, Packaging } from "../packaging.ts";
import { citingSection } from "./citing-section.ts";
import { contentsSection } from "./contents-section.ts";
import { doubtsSection } from "./doubts-section.ts";
import { fieldsSection } from "./fields-section.ts";
import { loadingSection } from "./loading-section.ts";
import { markdownText } from "./markdown-text.ts";
import { sourceSection } from "./source-section.ts";
import { tablesSection } from "./tables-section.ts";

/** The package's README, which is its code book: every word of it follows from the report, the model and the tables. */
export function readmeFile(packaging: Packaging, data: readonly PackageFile[]): PackageFile {
  const { name, report, source, diagnostics } = packaging;
  const paths = new Set([
    ...data.map(({ path }) => path),
    "index.js",
    "index.d.ts",
    "SHA256SUMS",
    ...(isCitable(report.masthead) ? ["CITATION.cff"] : []),
  ]);
  const sections = [
    `# ${name}`,
    `<!-- Made by rapporteur from source/${source.name}; do not edit. -->`,
    "## What is this?",
    opening(report),
    "When not: for other reports, or to read print yourself, use [`rapporteur`](https://github.com/rapporteur/rapporteur/tree/main/packages/cli), which made this package.",
    contentsSection(report, paths),
    loadingSection(report, name),
    citingSection(report, name),
    doubtsSection(diagnostics, source.name),
    fieldsSection(),
    tablesSection(data),
    sourceSection(packaging),
  ];
  return { path: "README.md", content: `${sections.join("\n\n")}\n` };
}

function isCitable({ body, organ }: Masthead): boolean {
  return (body ?? organ) !== undefined;
}

/** What report it is, in one paragraph. */
function opening({ masthead, language }: Report): string {
  const { title, subtitle, organ, body, session, date, symbol, distribution } = masthead;
  const facts: readonly (readonly [name: string, value: string | undefined])[] = [
    ["organ", organ],
    ["body", body],
    ["session", session?.label],
    ["date", date],
    ["symbol", symbol],
    ["distribution", distribution],
    ["language", language],
  ];
  const known = facts.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${markdownText(value)}`],
  );
  const under = subtitle === undefined ? "" : `, ${markdownText(oneLine(subtitle))}`;
  return `A report of the United Nations as data: **${markdownText(oneLine(title))}**${under} (${known.join(" · ")}). Every paragraph, note, citation, recommendation and State's submission in it can be reached by the number people cite it by. For quoting and citing it, for asking what it recommends to whom, and for counting.`;
}
