import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { routeHref } from "../../route/route-href.ts";
import type { ViewProps } from "../view.ts";
import { LazyMap } from "./map/lazy-map.tsx";
import { reportingStates } from "./reporting-state.ts";
import { StateList } from "./state-list.tsx";
import { StateReport } from "./state-report.tsx";
import "./states.css";

/** Which States reported, on a map and in a list, and what each reported. */
export function StatesView({ opened, route, navigate }: ViewProps) {
  const { report, index } = opened;
  const states = useMemo(() => reportingStates(report, index), [report, index]);
  const [pointed, point] = useState("");
  const { state: code = "" } = route.query;
  const place = states.findIndex((state) => state.code === code);
  const chosen = states[place];
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(code);
  useEffect(() => {
    // Whoever chooses a State is taken to what it reported; whoever comes with a link stays at the top.
    if (before.current !== code) heading.current?.focus();
    before.current = code;
  }, [code]);

  if (states.length === 0) {
    return (
      <div class="view">
        <header class="view-head">
          <h1>States</h1>
          <p>
            This report summarizes what no State reported: no section of it is headed by the name of a State.
          </p>
        </header>
      </div>
    );
  }
  return (
    <div class="view states">
      <header class="view-head">
        <h1>States</h1>
        <p>
          {states.length === 1 ? "One State reported." : `${states.length} States reported.`} Choose one, on
          the map or in the list, to see what it said.
        </p>
      </header>
      <div class="states-columns">
        <LazyMap
          states={states}
          chosen={code}
          pointed={pointed}
          choose={(code) => navigate({ view: "states", query: { state: code } })}
          point={point}
        />
        <StateList states={states} chosen={code} pointed={pointed} point={point} />
        {chosen ? (
          <StateReport
            state={chosen}
            previous={states[place - 1]}
            next={states[place + 1]}
            opened={opened}
            heading={heading}
          />
        ) : (
          <section class="state-report" aria-label="No State is chosen">
            <p class="muted">
              {code === "" ? "No State is chosen yet." : `${code} is not among the States that reported.`}{" "}
              {states[0] && (
                <a href={routeHref({ view: "states", query: { state: states[0].code } })}>
                  Begin with {states[0].name}
                </a>
              )}
            </p>
          </section>
        )}
      </div>
    </div>
  );
}
