import type { Annex, ReportIndex, Section } from "@rapporteur/core";
import { nodeHref } from "../../../report/node-href.ts";
import { stateOf } from "../../../report/state-of.ts";
import { routeHref } from "../../../route/route-href.ts";
import { Inlines } from "../../../text/inlines.tsx";

interface HeadingProps {
  readonly index: ReportIndex;
  readonly node: Section | Annex;
  readonly level: number;
}

/** The heading of a chapter, section or annex; that of a State's submission brings the State's code. */
export function Heading({ index, node, level }: HeadingProps) {
  const Tag = level === 1 ? "h2" : level === 2 ? "h3" : level === 3 ? "h4" : "h5";
  const state = stateOf(index, node.id)?.state;
  const label = node.type === "annex" ? ["Annex", node.label].filter(Boolean).join(" ") : node.label;
  return (
    <Tag id={node.id} class={`place heading heading-${Math.min(level, 4)}`} tabIndex={-1}>
      {label !== undefined && (
        <a class="heading-label" href={nodeHref(node.id)}>
          {label}.
        </a>
      )}{" "}
      <span class="heading-title">
        <Inlines index={index} inlines={node.title} />
        {state && (
          <a
            class="state-code"
            href={routeHref({ view: "states", query: { state: state.iso3 ?? state.m49 } })}
            title={`${state.name} in the States view`}
          >
            {state.iso3 ?? state.m49}
          </a>
        )}
      </span>
    </Tag>
  );
}
