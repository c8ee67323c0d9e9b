import type { OpenedReport } from "../../../report/opened-report.ts";
import { type RouteTo, routeHref } from "../../../route/route-href.ts";

/** How much of what the report holds, each a way to the view that shows it. */
export function Facts({ opened }: { readonly opened: OpenedReport }) {
  const { report, index } = opened;
  let paragraphs = 0;
  for (const { node } of index.entries.values()) {
    if (node.type === "paragraph" && node.number !== undefined) paragraphs += 1;
  }
  const facts: readonly [number, one: string, several: string, to: RouteTo][] = [
    [paragraphs, "paragraph", "paragraphs", { view: "search" }],
    [report.footnotes.length, "note", "notes", { view: "read", node: report.footnotes[0]?.id ?? "" }],
    [report.stateSubmissions.length, "State reported", "States reported", { view: "states" }],
    [report.recommendations.length, "recommendation", "recommendations", { view: "recommendations" }],
    [report.citations.length, "citation", "citations", { view: "citations" }],
  ];
  return (
    <ul class="facts no-print" aria-label="What is in this report">
      {facts
        .filter(([count]) => count > 0)
        .map(([count, one, several, to]) => (
          <li key={one}>
            <a href={routeHref(to)}>
              <strong>{count.toLocaleString("en")}</strong> {count === 1 ? one : several}
            </a>
          </li>
        ))}
    </ul>
  );
}
