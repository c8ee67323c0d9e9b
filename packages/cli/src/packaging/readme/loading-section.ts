import type { Report } from "@rapporteur/core";
import { dataSnippets } from "./data-snippets.ts";
import { fencedCode } from "./markdown-text.ts";
import { programSnippets } from "./program-snippets.ts";

/** How to install and to load the package, language by language; what is printed follows from the report. */
export function loadingSection(report: Report, name: string): string {
  const snippets = [...programSnippets(report, name), ...dataSnippets(report, name)];
  return [
    "## Install and load",
    "",
    fencedCode("sh install", `npm install ${name} @rapporteur/core`),
    ...snippets.flatMap(({ title, language, words, code, prints }) => [
      "",
      `### ${title}`,
      "",
      words,
      "",
      fencedCode(language, code),
      "",
      fencedCode("text", prints.trimEnd()),
    ]),
    "",
    `Outside of a project, \`npm pack ${name}\` fetches the files in one archive.`,
  ].join("\n");
}
