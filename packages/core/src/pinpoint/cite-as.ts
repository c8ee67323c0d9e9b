import { MisuseError } from "../contract/misuse-error.ts";
import { labelReadings } from "../labels/label-reading.ts";
import type { Section } from "../model/section.ts";
import { type IndexEntry, type Indexed, indexOf, type ReportIndex } from "../tree/report-index.ts";
import type { ReportNode } from "../tree/report-node.ts";
import { citationPrefix } from "./citation-prefix.ts";
import { locate } from "./locate.ts";
import { printedLabel } from "./resolve-display.ts";
import { sectionTitle } from "./section-title.ts";

/**
 * The way to cite a node in English, as the United Nations do, without markup: `A/HRC/54/81, para. 83 (h)` ·
 * `…, para. 33, footnote 59` · `…, chap. IV.A` · `…, annex I, para. 3`. A report without a symbol is cited by body,
 * session, title and date. What has no number of its own is cited by what it stands in, an unlabelled section by
 * its title. The id may also be that of a citation, a submission or a recommendation; an unknown one throws a
 * {@link MisuseError}.
 */
export function citeAs(source: Indexed, id: string): string {
  const index = indexOf(source);
  const entry = index.entries.get(id) ?? locate(index, id);
  if (!entry) {
    throw new MisuseError({
      failed: "citeAs cannot cite what is not in the report.",
      expected: "the id of a node or of an entry of a register",
      received: `"${id}"`,
      example: 'citeAs(report, "para-83-h")',
    });
  }
  return [citationPrefix(index.report), ...pinpointOf(index, entry)]
    .filter((piece) => piece !== "")
    .join(", ");
}

function pinpointOf(index: ReportIndex, entry: IndexEntry): readonly string[] {
  const { node, part } = entry;
  if (node.type === "footnote") {
    const holder = index.marks.find(
      ({ footnote, holder }) => footnote === node.id && holder?.part !== "footnotes",
    )?.holder;
    return [...(holder ? pinpointOf(index, holder) : []), `footnote ${node.label}`];
  }
  const path = [...entry.ancestors, node];
  const outer =
    path[0]?.type === "annex" ? [annexName(path[0].label)] : part === "summary" ? ["summary"] : [];
  if (path.some(({ type }) => type === "quote")) {
    return [
      ...outer,
      ...placeIn(
        path.slice(
          0,
          path.findIndex(({ type }) => type === "quote"),
        ),
      ),
    ];
  }
  return [...outer, ...placeIn(path)];
}

/** Where the innermost node of a path stands, leaving out the annex. */
function placeIn(path: readonly ReportNode[]): readonly string[] {
  const innermost = path.at(-1);
  const numbered = path.findIndex((node) => node.type === "paragraph" && node.number !== undefined);
  if (numbered >= 0) return [`para. ${paragraphLabel(path.slice(numbered))}`];
  const sections = path.filter((node) => node.type === "section");
  const around = sections.length > 0 ? [sectionName(path[0]?.type === "annex", sections)] : [];
  if (innermost?.type !== "table" && innermost?.type !== "figure") return around;
  const label = printedLabel(innermost);
  return label === undefined ? [...around, innermost.type] : [`${innermost.type} ${label}`];
}

function paragraphLabel(path: readonly ReportNode[]): string {
  let label = "";
  for (const node of path) {
    if (node.type === "paragraph") label = node.number ?? "";
    // A bullet cannot be cited, nor what stands below it.
    if (node.type === "point" && labelReadings(node.label).length === 0) break;
    // "115.3" says its paragraph itself.
    if (node.type === "point")
      label = node.label.startsWith(`${label}.`) ? node.label : `${label} (${node.label})`;
  }
  return label;
}

function sectionName(inAnnex: boolean, sections: readonly Section[]): string {
  const labels = sections.map(({ label }) => label);
  if (labels.every((label) => label !== undefined))
    return `${inAnnex ? "sect." : "chap."} ${labels.join(".")}`;
  const last = sections.at(-1);
  return last ? `“${sectionTitle(last)}”` : "";
}

function annexName(label: string | undefined): string {
  return label === undefined ? "annex" : `annex ${label}`;
}
