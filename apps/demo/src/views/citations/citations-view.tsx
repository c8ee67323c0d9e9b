import type { ViewProps } from "../view.ts";
import "./citations.css";

/** The Citations view. */
export function CitationsView({ opened }: ViewProps) {
  return (
    <div class="view">
      <header class="view-head">
        <h1>Citations</h1>
      </header>
      <p>{opened.report.id}</p>
    </div>
  );
}
