import type { ViewProps } from "../view.ts";
import "./read.css";

/** The Read view. */
export function ReadView({ opened }: ViewProps) {
  return (
    <div class="view">
      <header class="view-head">
        <h1>Read</h1>
      </header>
      <p>{opened.report.id}</p>
    </div>
  );
}
