import { useMemo, useState } from "preact/hooks";
import { downloadFile } from "../../files/download-file.ts";
import type { ViewProps } from "../view.ts";
import { actRows } from "./act-row.ts";
import { actsCsv } from "./acts-csv.ts";
import { ActsTable } from "./acts-table.tsx";
import { choiceOf, queryOf } from "./choice-in-address.ts";
import { type ActChoice, chooseActs } from "./choose-acts.ts";
import { Filters } from "./filters.tsx";
import { VerbMatrix } from "./verb-matrix.tsx";
import "./recommendations.css";

/** How many acts are shown at first, and how many more each time; the CSV holds all that are chosen. */
const page = 200;

/** The operative acts of the report's recommendations: to be filtered, sorted and taken along as CSV. */
export function RecommendationsView({ opened, route, navigate, announce }: ViewProps) {
  const { report, index } = opened;
  const rows = useMemo(() => actRows(report, index), [report, index]);
  const choice = choiceOf(route.query);
  const [limit, setLimit] = useState(page);
  const chosen = chooseActs(rows, choice);
  const choose = (change: Partial<ActChoice>) =>
    navigate({ view: "recommendations", query: queryOf({ ...choice, ...change }) });
  const exportCsv = () => {
    downloadFile({
      path: `${report.id}-recommendations.csv`,
      mediaType: "text/csv;charset=utf-8",
      content: actsCsv(chosen, index),
    });
    announce(`${acts(chosen.length)} written as CSV.`);
  };

  if (rows.length === 0) {
    return (
      <div class="view">
        <header class="view-head">
          <h1>Recommendations</h1>
        </header>
        <p class="muted">
          This report makes no recommendations that were recognized: no paragraph of a chapter of
          recommendations opens with an operative verb.
        </p>
      </div>
    );
  }
  return (
    <div class="view recommendations">
      <header class="view-head">
        <h1>Recommendations</h1>
        <p>
          {report.recommendations.length}{" "}
          {report.recommendations.length === 1 ? "recommendation" : "recommendations"}, taken apart into{" "}
          {acts(rows.length)}: who is asked, by which verb, to do what.
        </p>
      </header>
      <div class="recommendations-choose">
        <VerbMatrix rows={rows} choice={choice} choose={choose} />
        <Filters rows={rows} choice={choice} choose={choose} />
      </div>
      <div class="recommendations-result">
        <p role="status">
          {chosen.length === rows.length
            ? `All ${acts(rows.length)}`
            : `${chosen.length} of ${acts(rows.length)}`}
        </p>
        <button type="button" class="button" onClick={exportCsv} disabled={chosen.length === 0}>
          Download as CSV
        </button>
      </div>
      {chosen.length === 0 ? (
        <p class="muted">Nothing matches all of these filters together.</p>
      ) : (
        <ActsTable rows={chosen.slice(0, limit)} choice={choice} choose={choose} />
      )}
      {chosen.length > limit && (
        <button type="button" class="button" onClick={() => setLimit(limit + page)}>
          Show more of {chosen.length}
        </button>
      )}
    </div>
  );
}

function acts(count: number): string {
  return `${count} ${count === 1 ? "act" : "acts"}`;
}
