import type { RefObject } from "preact";
import { nodeHref } from "../../report/node-href.ts";
import { nodeReference } from "../../report/node-reference.ts";
import type { OpenedReport } from "../../report/opened-report.ts";
import { routeHref } from "../../route/route-href.ts";
import { ReportedParagraph } from "./reported-paragraph.tsx";
import type { ReportingState } from "./reporting-state.ts";

interface StateReportProps {
  readonly state: ReportingState;
  readonly previous: ReportingState | undefined;
  readonly next: ReportingState | undefined;
  readonly opened: OpenedReport;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** What one State reported, as the report summarizes it. */
export function StateReport({ state, previous, next, opened, heading }: StateReportProps) {
  const { name, iso3, m49, section, paragraphs } = state;
  return (
    <section class="state-report" aria-labelledby="state-name">
      <h2 id="state-name" ref={heading} tabIndex={-1}>
        {name}
      </h2>
      <p class="state-facts">
        {iso3 !== undefined && (
          <span>
            <abbr title="ISO 3166-1 alpha-3">ISO</abbr> {iso3}
          </span>
        )}
        <span>
          <abbr title="Standard country or area codes for statistical use">M49</abbr> {m49}
        </span>
        <a href={nodeHref(section)}>{nodeReference(opened.index, section) || "Read in the report"}</a>
      </p>
      {paragraphs.map((paragraph) => (
        <ReportedParagraph key={paragraph.id} node={paragraph} index={opened.index} />
      ))}
      <nav class="state-turn" aria-label="Next to this State">
        {previous && (
          <a href={routeHref({ view: "states", query: { state: previous.code } })}>← {previous.name}</a>
        )}
        {next && (
          <a class="state-turn-next" href={routeHref({ view: "states", query: { state: next.code } })}>
            {next.name} →
          </a>
        )}
      </nav>
    </section>
  );
}
