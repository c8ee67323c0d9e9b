import { find, type Recommendation, type Report, type ReportIndex, reportIndex } from "@rapporteur/core";
import { escapeText, guardEnds } from "../markup/escape-text.ts";
import { addBlank, addBlock, addLine, type Page } from "../markup/page.ts";
import { barRow } from "../markup/write-table.ts";
import type { ReadableWords } from "./words.ts";

/** Writes a table of the State submissions and one of the recommendations, with links to where they stand. */
export function writeRegisters(page: Page, report: Report, words: ReadableWords): void {
  const { stateSubmissions, recommendations } = report;
  const index = reportIndex(report);
  writeTable(
    page,
    words.submissions,
    [words.state, words.section, words.paragraphs],
    stateSubmissions.map(({ state, section, paragraphs }) => [
      text(state.iso3 === undefined ? state.name : `${state.name} (${state.iso3})`),
      linkTo(index, section),
      paragraphs.map((id) => linkTo(index, id)).join(", "),
    ]),
  );
  writeTable(
    page,
    words.recommendations,
    [words.recommendation, words.actor, words.act, words.addressees],
    recommendations.flatMap(recommendationRows),
  );
}

function writeTable(
  page: Page,
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  if (rows.length === 0) return;
  addBlock(page, `**${title}**`);
  addLine(page, barRow(head));
  addLine(page, barRow(head.map(() => "---")));
  for (const row of rows) addLine(page, barRow(row));
  addBlank(page);
}

/** A row for each act; one for a recommendation without any. */
function recommendationRows({ label, paragraph, point, actor, acts }: Recommendation): string[][] {
  const place = link(label, point ?? paragraph);
  const by = text(actor ?? "");
  if (acts.length === 0) return [[place, by, "", ""]];
  return acts.map(({ printed, addressees }) => [
    place,
    by,
    text(printed),
    text(addressees.map((addressee) => addressee.printed).join("; ")),
  ]);
}

/** A link to a node, which shows its number or label; its id if it has none. */
function linkTo(index: ReportIndex, id: string): string {
  return link(shownAs(index, id), id);
}

function shownAs(index: ReportIndex, id: string): string {
  const node = find(index, id);
  if (node?.type === "paragraph") return node.number ?? id;
  if (node?.type !== "section") return id;
  const labels = [...(index.entries.get(id)?.ancestors ?? []), node].map((around) =>
    "label" in around ? around.label : undefined,
  );
  return labels.every((label) => label !== undefined) ? labels.join(".") : id;
}

function link(words: string, id: string): string {
  return `[${text(words)}](#${id})`;
}

function text(words: string): string {
  return guardEnds(escapeText(words, true));
}
