import { numberToLetter } from "../labels/letter.ts";
import { numberToRoman } from "../labels/roman.ts";
import type { Block, Paragraph, Point } from "../model/block.ts";
import type { Recommendation } from "../model/recommendation.ts";
import { plainText } from "../tree/plain-text.ts";
import type { DraftBlock, DraftParagraph, DraftPoint } from "./draft.ts";
import { finishInlines } from "./finish-inlines.ts";
import { type Finishing, nextOf, present } from "./finishing.ts";

/** Blocks with their ids, numbers and labels. */
export function finishBlocks(drafts: readonly DraftBlock[], finishing: Finishing): readonly Block[] {
  return drafts.map((draft) => finishBlock(draft, finishing));
}

function finishBlock(draft: DraftBlock, finishing: Finishing): Block {
  const { prefix } = finishing;
  switch (draft.type) {
    case "paragraph":
      return finishParagraph(draft, finishing);
    case "table": {
      const id = `${prefix}table-${nextOf(finishing, "tables")}`;
      finishing.counts.delete("letters");
      const inTable = { ...finishing, table: id };
      const caption = draft.caption && finishInlines(draft.caption, finishing);
      const rows = draft.rows.map((cells) => ({
        cells: cells.map((cell) => present({ ...cell, content: finishInlines(cell.content, inTable) })),
      }));
      return present({ type: "table", id, caption, rows });
    }
    case "figure": {
      const { caption, ...rest } = draft;
      const id = `${prefix}figure-${nextOf(finishing, "figures")}`;
      return present({ ...rest, id, caption: caption && finishInlines(caption, finishing) });
    }
    case "quote": {
      const id = `${prefix}quote-${nextOf(finishing, "quotes")}`;
      const quoted = { ...finishing, prefix: `${id}-` };
      // Numbers in a quotation are those of the document quoted, so they may be any.
      const blocks = draft.blocks.map((block, at) =>
        block.type === "paragraph"
          ? withPoints(
              block,
              block.numbered ? String(7 * (at + 1)) : undefined,
              `${id}-para-${at + 1}`,
              quoted,
            )
          : finishBlock(block, quoted),
      );
      return { type: "quote", id, blocks };
    }
  }
}

function finishParagraph(draft: DraftParagraph, finishing: Finishing): Paragraph {
  const { prefix } = finishing;
  if (!draft.numbered)
    return withPoints(draft, undefined, `${prefix}text-${nextOf(finishing, "texts")}`, finishing);
  const number = String(nextOf(finishing, "paragraphs"));
  const paragraph = withPoints(draft, number, `${prefix}para-${number}`, finishing);
  if (draft.recommends) finishing.recommendations.push(...recommendationsIn(paragraph, number));
  return paragraph;
}

function withPoints(
  draft: DraftParagraph,
  number: string | undefined,
  id: string,
  finishing: Finishing,
): Paragraph {
  return present<Paragraph>({ type: "paragraph", id, number, ...inside(draft, id, 0, finishing) });
}

function inside(draft: DraftPoint, id: string, depth: number, finishing: Finishing) {
  const content = finishInlines(draft.content, finishing);
  const points = draft.points.map((point, at): Point => {
    const label = pointLabel(at + 1, depth);
    return present<Point>({
      type: "point",
      id: `${id}-${label}`,
      label,
      ...inside(point, `${id}-${label}`, depth + 1, finishing),
    });
  });
  return { content, points, closing: draft.closing && finishInlines(draft.closing, finishing) };
}

function pointLabel(number: number, depth: number): string {
  if (depth === 0) return numberToLetter(number);
  return depth === 1 ? numberToRoman(number).toLowerCase() : String(number);
}

function recommendationsIn(paragraph: Paragraph, number: string): Recommendation[] {
  const { id, points } = paragraph;
  if (points.length === 0)
    return [recommendation(paragraph, { id: id.replace("para-", "rec-"), label: number, paragraph: id })];
  return points.map((point) =>
    recommendation(point, {
      id: point.id.replace("para-", "rec-"),
      label: `${number} (${point.label})`,
      paragraph: id,
      point: point.id,
    }),
  );
}

function recommendation(node: Paragraph | Point, place: Omit<Recommendation, "acts">): Recommendation {
  const end = plainText(node).length;
  const act = { verb: "request", printed: "Requests", directive: true, start: 0, end };
  const addressees = [
    { printed: "Argentina", kind: "state", states: ["ARG"] },
    { printed: "OHCHR", kind: "un-entity" },
  ] as const;
  return { ...place, acts: end > 0 ? [{ ...act, addressees }] : [] };
}
