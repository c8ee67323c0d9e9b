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
      <p>
        {node.number !== undefined && (
          <a class="reported-number" href={nodeHref(node.id)} aria-label={nodeReference(index, node.id)}>
            {node.number}.
          </a>
        )}
        <Words node={node} index={index} />
      </p>
      <Points node={node} index={index} />
    </div>
  );
}

function Points({ node, index }: ReportedProps<Paragraph | Point>) {
  return (
    <>
      {node.points.length > 0 && (
        <ul class="reported-points">
          {node.points.map((point) => (
            <li key={point.id}>
              <p>
                <a
                  class="reported-label"
                  href={nodeHref(point.id)}
                  aria-label={nodeReference(index, point.id)}
                >
                  {/[\p{L}\p{N}]/u.test(point.label) ? `(${point.label})` : point.label}
                </a>{" "}
                <Words node={point} index={index} />
              </p>
              <Points node={point} index={index} />
            </li>
          ))}
        </ul>
      )}
      {node.closing && (
        <p>
          <Inlines index={index} inlines={node.closing} />
        </p>
      )}
    </>
  );
}

function Words({ node, index }: ReportedProps<Paragraph | Point>) {
  return <Inlines index={index} inlines={node.content} links={textLinks(index, node)} />;
}
