import { routeHref } from "../../route/route-href.ts";
import type { ReportingState } from "./reporting-state.ts";

interface StateListProps {
  readonly states: readonly ReportingState[];
  readonly chosen: string;
  readonly pointed: string;
  readonly point: (code: string) => void;
}

/** The States that reported, as links, with how much the report says of each. */
export function StateList({ states, chosen, pointed, point }: StateListProps) {
  const most = Math.max(...states.map(({ words }) => words));
  return (
    <nav class="state-list" aria-label="States that reported">
      <ol>
        {states.map(({ code, name, words }) => (
          <li key={code}>
            <a
              href={routeHref({ view: "states", query: { state: code } })}
              class={code === pointed ? "is-pointed" : undefined}
              aria-current={code === chosen ? "true" : undefined}
              onPointerEnter={() => point(code)}
              onPointerLeave={() => point("")}
              onFocus={() => point(code)}
              onBlur={() => point("")}
            >
              <span class="state-name">{name}</span>
              <span class="state-words">
                {words}
                <span class="visually-hidden"> words</span>
              </span>
              <svg class="state-bar" width="100%" height="3" aria-hidden="true">
                <rect width={`${(words / most) * 100}%`} height="3" />
              </svg>
            </a>
          </li>
        ))}
      </ol>
      <p class="state-list-note">Words of each summary.</p>
    </nav>
  );
}
