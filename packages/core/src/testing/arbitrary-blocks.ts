import fc from "fast-check";
import { arbitraryInlines, arbitraryTitle } from "./arbitrary-inlines.ts";
import { arbitraryWords } from "./arbitrary-text.ts";
import type {
  DraftBlock,
  DraftCell,
  DraftFigure,
  DraftParagraph,
  DraftPoint,
  DraftSection,
  DraftTable,
} from "./draft.ts";

const absent = { nil: undefined };
const often = { freq: 4, nil: undefined };

function points(depth: number): fc.Arbitrary<readonly DraftPoint[]> {
  if (depth === 0) return fc.constant([]);
  const point = fc.record({
    content: arbitraryInlines,
    points: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, points(depth - 1)),
  });
  return fc.array(point, { maxLength: 3 });
}

const paragraph: fc.Arbitrary<DraftParagraph> = fc
  .record({
    type: fc.constant("paragraph" as const),
    numbered: fc.boolean(),
    recommends: fc.boolean(),
    content: arbitraryInlines,
    points: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, points(2)),
    closing: fc.option(arbitraryInlines, absent),
  })
  .map(({ closing, ...rest }) => ({ ...rest, closing: rest.points.length > 0 ? closing : undefined }));

const cell: fc.Arbitrary<DraftCell> = fc.record({
  content: fc.oneof(arbitraryInlines, fc.constant([])),
  columnSpan: fc.option(fc.integer({ min: 2, max: 3 }), often),
  rowSpan: fc.option(fc.integer({ min: 2, max: 3 }), often),
});

const table: fc.Arbitrary<DraftTable> = fc.record({
  type: fc.constant("table" as const),
  caption: fc.option(arbitraryTitle, absent),
  rows: fc
    .tuple(
      fc.boolean(),
      fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    )
    .map(([headed, rows]) =>
      rows.map((cells, row) =>
        headed && row === 0 ? cells.map((one) => ({ ...one, header: true })) : cells,
      ),
    ),
});

const figure: fc.Arbitrary<DraftFigure> = fc.record({
  type: fc.constant("figure" as const),
  url: fc.option(fc.constantFrom("images/map.png", "https://un.org/map.svg"), absent),
  description: fc.option(arbitraryWords, absent),
  caption: fc.option(arbitraryTitle, absent),
});

/** Blocks of every kind, mostly paragraphs. */
export const arbitraryBlocks: fc.Arbitrary<readonly DraftBlock[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: paragraph },
    table,
    figure,
    fc.record({
      type: fc.constant("quote" as const),
      blocks: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
    }),
  ),
  { maxLength: 3 },
);

/** Sections, with sections in them `depth` levels down. */
export function arbitrarySections(depth: number): fc.Arbitrary<readonly DraftSection[]> {
  const section = fc.record({
    labelled: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
    title: arbitraryTitle,
    blocks: arbitraryBlocks,
    sections: depth === 0 ? fc.constant([]) : arbitrarySections(depth - 1),
    submits: fc.boolean(),
  });
  return fc.array(section, { maxLength: 3 });
}
