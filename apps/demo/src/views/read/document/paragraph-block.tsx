import { type Paragraph, type Point, plainText, type ReportIndex } from "@rapporteur/core";
import type { ComponentChildren } from "preact";
import { nodeHref } from "../../../report/node-href.ts";
import { nodeReference } from "../../../report/node-reference.ts";
import { Inlines } from "../../../text/inlines.tsx";
import { textLinks } from "../../../text/text-link.ts";

interface PlaceProps<Node> {
  readonly index: ReportIndex;
  readonly node: Node;
}

/** A paragraph with its number as its permalink, its points and its closing. */
export function ParagraphBlock({ index, node }: PlaceProps<Paragraph>) {
  return (
    <div
      id={node.id}
      class={node.number === undefined ? "place para para-plain" : "place para"}
      tabIndex={-1}
    >
      {node.number !== undefined && (
        <PlaceLink index={index} id={node.id} class="para-number">
          {node.number}.
        </PlaceLink>
      )}
      <Words index={index} node={node} />
    </div>
  );
}

/** A point (a), (i) …, with its label as its permalink. */
function PointItem({ index, node }: PlaceProps<Point>) {
  const bracketed = /^[\p{L}\p{N}]+$/u.test(node.label);
  return (
    <li id={node.id} class="place point" tabIndex={-1}>
      <PlaceLink index={index} id={node.id} class="point-label">
        {bracketed ? `(${node.label})` : node.label}
      </PlaceLink>
      <Words index={index} node={node} />
    </li>
  );
}

function Words({ index, node }: PlaceProps<Paragraph | Point>) {
  const links = textLinks(index, node);
  return (
    <div class="para-body">
      {node.content.length > 0 && (
        <p>
          <Inlines index={index} inlines={node.content} links={links} />
        </p>
      )}
      {node.points.length > 0 && (
        <ol class="points">
          {node.points.map((point) => (
            <PointItem key={point.id} index={index} node={point} />
          ))}
        </ol>
      )}
      {node.closing && (
        <p>
          <Inlines
            index={index}
            inlines={node.closing}
            links={links}
            offset={plainText(node.content).length + 1}
          />
        </p>
      )}
    </div>
  );
}

interface PlaceLinkProps {
  readonly index: ReportIndex;
  readonly id: string;
  readonly class: string;
  readonly children: ComponentChildren;
}

/** What is printed before a place, as the link to it. */
function PlaceLink({ index, id, class: name, children }: PlaceLinkProps) {
  return (
    <a class={name} href={nodeHref(id)} aria-label={`Permalink to ${nodeReference(index, id)}`}>
      {children}
    </a>
  );
}
