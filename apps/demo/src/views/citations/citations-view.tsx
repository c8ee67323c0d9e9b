import type { CitationKind } from "@rapporteur/core";
import { useMemo } from "preact/hooks";
import type { ViewProps } from "../view.ts";
import { AxisHead } from "./axis-head.tsx";
import { ChartKey } from "./chart-key.tsx";
import { citedRows } from "./cited-row.ts";
import { OpenMentions } from "./open-mentions.tsx";
import { paragraphAxis } from "./paragraph-axis.ts";
import { kindNames } from "./source-name.ts";
import { SourceRow } from "./source-row.tsx";
import "./citations.css";

/** How many sources are shown before one asks for all. */
const first = 12;

/** How many sources are shown at most; the kinds, and the search, narrow down what is more. */
const most = 500;

/** What the report cites: how often, from which of its paragraphs, with which pinpoints. */
export function CitationsView({ opened, route, navigate }: ViewProps) {
  const { report, index } = opened;
  const { rows, open } = useMemo(() => citedRows(report, index), [report, index]);
  const axis = useMemo(() => paragraphAxis(report), [report]);
  const { source = "", kind = "", all = "" } = route.query;
  const ofKind = rows.filter((row) => kind === "" || row.source.kind === kind);
  const reached = ofKind.findIndex((row) => row.source.key === source);
  const limit = all === "yes" ? most : first;
  const shown = ofKind.slice(0, Math.max(limit, reached + 1));
  const longest = rows[0]?.source.count ?? 0;
  const go = (change: Readonly<Record<string, string>>) =>
    navigate({ view: "citations", query: { ...route.query, ...change } });

  const head = (
    <header class="view-head">
      <h1>Citations</h1>
      <p>
        {rows.length === 0 && open.length === 0
          ? "This report cites nothing that was recognized."
          : `${counted(report.citations.length, "citation", "citations")} of ${counted(rows.length, "source", "sources")}, the most cited first: who is leaned on, where in the report, and for which of their paragraphs.`}
      </p>
    </header>
  );
  if (rows.length === 0 && open.length === 0) return <div class="view">{head}</div>;
  const kinds = (Object.keys(kindNames) as CitationKind[]).flatMap((id) => {
    const count = rows.filter((row) => row.source.kind === id).length;
    return count > 0 ? [{ id, title: kindNames[id][count === 1 ? 0 : 1], count }] : [];
  });
  return (
    <div class="view citations">
      {head}
      <fieldset class="source-kinds">
        <legend class="visually-hidden">Kind of source</legend>
        {[{ id: "", title: "All", count: rows.length }, ...kinds].map(({ id, title, count }) => (
          <button
            key={id}
            type="button"
            aria-pressed={kind === id}
            onClick={() => go({ kind: id, source: "", all: "" })}
          >
            {title} <span class="source-kinds-count">{count}</span>
          </button>
        ))}
      </fieldset>
      <ChartKey />
      <AxisHead axis={axis} />
      <ol class="sources">
        {shown.map((row) => (
          <SourceRow
            key={row.source.key}
            row={row}
            axis={axis}
            most={longest}
            opened={opened}
            expanded={row.source.key === source}
            toggle={() => go({ source: row.source.key === source ? "" : row.source.key })}
          />
        ))}
      </ol>
      {shown.length < Math.min(most, ofKind.length) && (
        <p class="sources-more">
          <button type="button" class="button" onClick={() => go({ all: "yes" })}>
            {ofKind.length > most ? `Show the first ${most} of` : "Show all"} {ofKind.length} sources
          </button>
        </p>
      )}
      {open.length > 0 && <OpenMentions mentions={open} opened={opened} />}
    </div>
  );
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
