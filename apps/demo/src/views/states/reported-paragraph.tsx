import type { Paragraph, Point, ReportIndex } from "@rapporteur/core";
import { nodeHref } from "../../report/node-href.ts";
import { nodeReference } from "../../report/node-reference.ts";
import { Inlines } from "../../text/inlines.tsx";
import { textLinks } from "../../text/text-link.ts";

interface ReportedProps<Node> {
  readonly node: Node;
  readonly index: ReportIndex;
}

/** A paragraph as the report prints it, its number a link to it. */
export function ReportedParagraph({ node, index }: ReportedProps<Paragraph>) {
  return (
    <div class="reported">
      {node.number !== undefined && <PlaceNumber node={node} index={index} printed={`${node.number}.`} />}
      <Words node={node} index={index} />
    </div>
  );
}

function ReportedPoint({ node, index }: ReportedProps<Point>) {
  const printed = /[\p{L}\p{N}]/u.test(node.label) ? `(${node.label})` : node.label;
  return (
    <li class="reported">
      <PlaceNumber node={node} index={index} printed={printed} />
      <Words node={node} index={index} />
    </li>
  );
}

interface NumberProps extends ReportedProps<Paragraph | Point> {
  readonly printed: string;
}

function PlaceNumber({ node, index, printed }: NumberProps) {
  return (
    <a class="reported-number" href={nodeHref(node.id)} aria-label={nodeReference(index, node.id)}>
      {printed}
    </a>
  );
}

function Words({ node, index }: ReportedProps<Paragraph | Point>) {
  return (
    <div class="reported-words">
      <p>
        <Inlines index={index} inlines={node.content} links={textLinks(index, node)} />
      </p>
      {node.points.length > 0 && (
        <ul class="reported-points">
          {node.points.map((point) => (
            <ReportedPoint key={point.id} node={point} index={index} />
          ))}
        </ul>
      )}
      {node.closing && (
        <p>
          <Inlines index={index} inlines={node.closing} />
        </p>
      )}
    </div>
  );
}
