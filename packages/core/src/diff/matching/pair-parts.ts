import type { TableCell, TableRow } from "../../model/block.ts";
import type { Act } from "../../model/recommendation.ts";
import { plainText } from "../../tree/plain-text.ts";
import type { Item } from "../items/item.ts";
import { keyNumbers } from "../sequence/key-numbers.ts";
import { matchSequences } from "../sequence/match-sequences.ts";
import { gapsBetween } from "../sequence/span.ts";
import type { Pairs } from "./pairs.ts";

/** Pairs what has no id and stands in one list of a paired item, in order: by its words, and between these by place. */
export function pairParts(before: readonly Item[], after: readonly Item[], pairs: Pairs): void {
  const numberOf = keyNumbers();
  const matches = matchSequences(
    before.map((part) => numberOf(partText(part))),
    after.map((part) => numberOf(partText(part))),
  );
  const pairAt = (at: number, other: number): void => {
    const [part, partner] = [before[at], after[other]];
    if (part && partner) pairs.pair(part, partner);
  };
  const matched = [...matches].flatMap((other, at) => (other < 0 ? [] : [[at, other] as const]));
  for (const [at, other] of matched) pairAt(at, other);
  const whole = { aFrom: 0, aTo: before.length, bFrom: 0, bTo: after.length };
  for (const { aFrom, aTo, bFrom, bTo } of gapsBetween(matched, whole)) {
    for (let step = 0; step < Math.min(aTo - aFrom, bTo - bFrom); step++) pairAt(aFrom + step, bFrom + step);
  }
}

function partText({ kind, value }: Item): string {
  switch (kind) {
    case "act": {
      const { verb, printed } = value as unknown as Act;
      return `${verb} ${printed}`;
    }
    case "row":
      return (value as unknown as TableRow).cells.map(({ content }) => plainText(content)).join("\t");
    case "cell":
      return plainText((value as unknown as TableCell).content);
    default:
      return "";
  }
}
