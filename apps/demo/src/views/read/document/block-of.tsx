import type { Block, Figure, Quote, ReportIndex } from "@rapporteur/core";
import { safeUrl } from "../../../report/safe-url.ts";
import { Inlines } from "../../../text/inlines.tsx";
import { ParagraphBlock } from "./paragraph-block.tsx";
import { TableBlock } from "./table-block.tsx";

/** Any block of a report. */
export function BlockOf({ index, node }: { readonly index: ReportIndex; readonly node: Block }) {
  switch (node.type) {
    case "paragraph":
      return <ParagraphBlock index={index} node={node} />;
    case "table":
      return <TableBlock index={index} node={node} />;
    case "figure":
      return <FigureBlock index={index} node={node} />;
    case "quote":
      return <QuoteBlock index={index} node={node} />;
  }
}

/** The picture itself would have to be fetched from elsewhere; its address is given instead. */
function FigureBlock({ index, node }: { readonly index: ReportIndex; readonly node: Figure }) {
  const href = node.url === undefined ? undefined : safeUrl(node.url);
  return (
    <figure id={node.id} class="place figure" tabIndex={-1}>
      <p class="muted">
        {node.description ?? "A picture stands here in the original."}{" "}
        {href !== undefined && (
          <a href={href} rel="noreferrer">
            Open the picture
          </a>
        )}
      </p>
      {node.caption && (
        <figcaption>
          <Inlines index={index} inlines={node.caption} />
        </figcaption>
      )}
    </figure>
  );
}

function QuoteBlock({ index, node }: { readonly index: ReportIndex; readonly node: Quote }) {
  return (
    <blockquote id={node.id} class="place quote" tabIndex={-1}>
      {node.blocks.map((block) => (
        <BlockOf key={block.id} index={index} node={block} />
      ))}
    </blockquote>
  );
}
