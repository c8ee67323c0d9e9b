import { useMemo } from "preact/hooks";
import type { Topology } from "topojson-client";
import topology from "world-atlas/countries-110m.json" with { type: "json" };
import type { ReportingState } from "../reporting-state.ts";
import { drawWorld } from "./draw-world.ts";

interface WorldMapProps {
  readonly states: readonly ReportingState[];
  /** Code of the State that is chosen, and of the one that is pointed at. */
  readonly chosen: string;
  readonly pointed: string;
  readonly choose: (code: string) => void;
  readonly point: (code: string) => void;
}

/**
 * The States that reported, on a map of the world. It answers to the pointer only: all that it offers is in the list
 * of States, too, which answers to keyboard and screen reader.
 */
export function WorldMap({ states, chosen, pointed, choose, point }: WorldMapProps) {
  const world = useMemo(() => drawWorld(topology as unknown as Topology, 960), []);
  const byM49 = useMemo(() => new Map(states.map((state) => [state.m49, state])), [states]);
  const look = (base: string, { code }: ReportingState) =>
    [base, code === chosen ? "is-chosen" : "", code === pointed ? "is-pointed" : ""].join(" ");
  const answers = ({ code }: ReportingState) => ({
    onClick: () => choose(code),
    onPointerEnter: () => point(code),
    onPointerLeave: () => point(""),
  });
  const reporting = world.shapes.flatMap(({ m49, path }) => {
    const state = m49 === undefined ? undefined : byM49.get(m49);
    return state ? [{ state, path }] : [];
  });
  const last = ({ state }: { readonly state: ReportingState }) => (state.code === chosen ? 1 : 0);
  return (
    <svg
      class="world"
      viewBox={`0 0 ${world.width} ${world.height}`}
      role="img"
      aria-label={`Map of the world with the ${states.length} States that reported; the list of States says the same in words.`}
    >
      <g class="world-land">
        {world.shapes.map(({ path }, place) => (
          <path key={place} d={path} />
        ))}
      </g>
      <g class="world-reporting">
        {reporting
          .sort((one, other) => last(one) - last(other))
          .map(({ state, path }) => (
            <path key={state.code} class={look("world-state", state)} d={path} {...answers(state)}>
              <title>{state.name}</title>
            </path>
          ))}
      </g>
      <path class="world-borders" d={world.borders} />
      <g>
        {states.map((state) => {
          const dot = world.dots.get(state.m49);
          return (
            dot && (
              <g key={state.code} class={look("world-dot", state)} {...answers(state)}>
                <title>{state.name}</title>
                <circle class="world-dot-reach" cx={dot[0]} cy={dot[1]} r="12" />
                <circle class="world-dot-mark" cx={dot[0]} cy={dot[1]} r="5" />
              </g>
            )
          );
        })}
      </g>
    </svg>
  );
}
