import type { ViewProps } from "../view.ts";
import "./states.css";

/** The States view. */
export function StatesView({ opened }: ViewProps) {
  return (
    <div class="view">
      <header class="view-head">
        <h1>States</h1>
      </header>
      <p>{opened.report.id}</p>
    </div>
  );
}
