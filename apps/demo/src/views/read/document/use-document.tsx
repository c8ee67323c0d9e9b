import type { VNode } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { OpenedReport } from "../../../report/opened-report.ts";
import { type ReadingStep, readingOrder } from "../../../report/reading-order.ts";
import { NotesSection } from "../notes/notes-section.tsx";
import { BlockOf } from "./block-of.tsx";
import { Heading } from "./heading.tsx";
import { MastheadBlock } from "./masthead-block.tsx";

/** Headings and blocks that are put on the page in one go: short enough not to be felt. */
const size = 60;

/**
 * The report as elements, from the masthead to the notes, a piece at a time: the first one at once, the others as the
 * browser finds time. `count` says how many are there; a piece that is there is never made again.
 */
export function useDocument(opened: OpenedReport): {
  readonly pieces: readonly VNode[];
  readonly count: number;
} {
  const all = useMemo(() => piecesOf(opened), [opened]);
  const [count, setCount] = useState(2);
  useEffect(() => {
    if (count >= all.length) return;
    const timer = setTimeout(() => setCount(count + 1));
    return () => clearTimeout(timer);
  }, [all, count]);
  const shown = Math.min(count, all.length);
  return { pieces: all.slice(0, shown), count: shown };
}

function piecesOf(opened: OpenedReport): readonly VNode[] {
  const steps = readingOrder(opened.report);
  const starts = Array.from({ length: Math.ceil(steps.length / size) }, (_, at) => at * size);
  return [
    <MastheadBlock key="masthead" opened={opened} />,
    ...starts.map((start) => <Piece key={start} opened={opened} steps={steps.slice(start, start + size)} />),
    ...(opened.report.footnotes.length > 0 ? [<NotesSection key="notes" index={opened.index} />] : []),
  ];
}

function Piece({ opened, steps }: { readonly opened: OpenedReport; readonly steps: readonly ReadingStep[] }) {
  return (
    <>
      {steps.map((step) =>
        step.kind === "heading" ? (
          <Heading key={step.node.id} index={opened.index} node={step.node} level={step.level} />
        ) : (
          <BlockOf key={step.node.id} index={opened.index} node={step.node} />
        ),
      )}
    </>
  );
}
