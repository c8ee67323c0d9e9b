import { citeAs, type Report } from "@rapporteur/core";
import { accessorsOf } from "../module/accessor.ts";
import { markdownTable, markdownText } from "./markdown-text.ts";

/** How a paragraph, a point, a note and a chapter of this report are cited. */
export function citingSection(report: Report, name: string): string {
  const rows = accessorsOf(report).flatMap(({ name: kind, entries: [first] }) => {
    const cited = ["paragraph", "point", "section", "footnote"].includes(kind);
    return cited && first
      ? [[`${kind} ${markdownText(first.key)}`, markdownText(citeAs(report, first.node.id))]]
      : [];
  });
  return [
    "## How to cite a paragraph",
    "",
    "Cite the report itself, as the United Nations do: by paragraph, never by page. `citeAs` of `@rapporteur/core` gives the words.",
    "",
    ...(rows.length > 0 ? [markdownTable(["", "is cited as"], rows), ""] : []),
    ...(report.masthead.symbol === undefined
      ? [
          "The source prints no symbol of its own, and none is given here: it is not guessed. A citation by symbol is shorter; take it from the official document.",
          "",
        ]
      : []),
    `For the data, name this package with its version: \`${name}@…\`, as package.json has it. Ids stay the same from version to version. A version counts *major* where an id or a field is gone, *minor* where something was added, *patch* where words were corrected.`,
  ].join("\n");
}
