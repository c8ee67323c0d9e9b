import type { ViewProps } from "../view.ts";
import "./search.css";

/** The Search view. */
export function SearchView({ opened }: ViewProps) {
  return (
    <div class="view">
      <header class="view-head">
        <h1>Search</h1>
      </header>
      <p>{opened.report.id}</p>
    </div>
  );
}
