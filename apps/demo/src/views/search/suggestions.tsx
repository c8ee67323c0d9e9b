import type { Report } from "@rapporteur/core";
import { routeHref } from "../../route/route-href.ts";

/** What one may search for in this report, before anything is typed. */
export function Suggestions({ report }: { readonly report: Report }) {
  const middle = <Item,>(items: readonly Item[]) => items[Math.floor(items.length / 2)];
  const recommendation = middle(report.recommendations)?.label;
  const note = middle(report.footnotes)?.label;
  const state = middle(report.stateSubmissions)?.state.name;
  const queries = [recommendation, note && `note ${note}`, state].filter(
    (it) => it !== undefined && it !== "",
  );
  if (queries.length === 0) return null;
  return (
    <p class="suggestions">
      For example{" "}
      {queries.map((query) => (
        <a key={query} class="chip" href={routeHref({ view: "search", query: { q: query ?? "" } })}>
          {query}
        </a>
      ))}
    </p>
  );
}
