import type { Masthead } from "@rapporteur/core";
import { oneLine } from "../overview/one-line.ts";
import { grouped } from "../words/counted.ts";
import { checksumOf } from "./checksums.ts";
import type { Packaging } from "./packaging.ts";
import { markdownText } from "./readme/markdown-text.ts";

/**
 * A first note on the source of a package, for people to complete: what the file is, and its checksum. Where it comes
 * from only they can say; what stands already is kept.
 */
export function provenanceNote({ report, source }: Packaging): string {
  const { masthead } = report;
  return `# The source

\`${source.name}\` is the report “${markdownText(oneLine(masthead.title))}” as it was read.

|  |  |
|---|---|
| what | ${markdownText(source.format)} |
| size | ${grouped(source.bytes.length)} bytes |
| SHA-256 | \`${checksumOf(source.bytes)}\` |
| language | ${markdownText(report.language)}${isOriginal(report.language, masthead)} |
| symbol | ${masthead.symbol === undefined ? "none: the text does not print its own, and none was given" : markdownText(masthead.symbol)} |
| from | not told: say here where the file comes from, and when it was taken |
| terms | a United Nations document${masthead.distribution === undefined ? "" : `, Distr.: ${markdownText(masthead.distribution)}`} |

Do not mend it by hand: what is torn or misread in it is what the reader has to cope with, and to report.
`;
}

function isOriginal(language: string, { originalLanguage }: Masthead): string {
  return originalLanguage === language ? ", the original" : "";
}
