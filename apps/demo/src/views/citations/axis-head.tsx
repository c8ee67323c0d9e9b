import type { ParagraphAxis } from "./paragraph-axis.ts";

/** The heads of the chart's columns; over the strips, the labels of the chapters. */
export function AxisHead({ axis }: { readonly axis: ParagraphAxis }) {
  return (
    <div class="axis-head" aria-hidden="true">
      <span>Source</span>
      <span>Times cited</span>
      <svg class="axis" aria-hidden="true" width="100%" height="20">
        {axis.chapters.map(({ id, label, title, start, end }) => (
          <svg key={id} x={percent(start)} width={percent(end - start)} height="20">
            <title>{label === undefined ? title : `${label}. ${title}`}</title>
            <text x="5" y="14">
              {label ?? ""}
            </text>
          </svg>
        ))}
      </svg>
    </div>
  );
}

/** A part of a whole as an attribute of SVG: 0.25 → `"25%"`. */
export function percent(part: number): string {
  return `${Math.round(part * 10000) / 100}%`;
}
