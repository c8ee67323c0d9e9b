import type { ViewProps } from "../view.ts";
import "./convert.css";

/** The Convert view. */
export function ConvertView({ opened }: ViewProps) {
  return (
    <div class="view">
      <header class="view-head">
        <h1>Convert</h1>
      </header>
      <p>{opened.report.id}</p>
    </div>
  );
}
