import type { Citation } from "../../model/citation.ts";
import type { Recommendation } from "../../model/recommendation.ts";
import type { StateSubmission } from "../../model/state-submission.ts";
import { plainText } from "../../tree/plain-text.ts";
import type { ReportNode } from "../../tree/report-node.ts";
import { type Item, idOf } from "../items/item.ts";
import { pairBy } from "./pair-by.ts";
import type { Pairs } from "./pairs.ts";

type Key = (item: Item, follow: (id: string | undefined) => string, words: (id: string) => string) => string;

const citation = ({ value }: Item) => value as unknown as Citation;
const submission = ({ value }: Item) => value as unknown as StateSubmission;
const recommendation = ({ value }: Item) => value as unknown as Recommendation;

/** What tells the entries of each register from each other, the surest first; the id comes last. */
const keys: Readonly<Record<"citation" | "submission" | "recommendation", readonly Key[]>> = {
  citation: [
    (item, follow, words) => {
      const { source, start, end } = citation(item);
      return JSON.stringify([follow(source), words(source).slice(start, end)]);
    },
    (item, follow) => {
      const { source, kind, target } = citation(item);
      return JSON.stringify([follow(source), kind, target]);
    },
    (item, follow) => follow(citation(item).source),
  ],
  submission: [
    (item, follow) => JSON.stringify([submission(item).state.m49, follow(submission(item).section)]),
    (item) => submission(item).state.m49,
    (item, follow) => follow(submission(item).section),
  ],
  recommendation: [
    (item, follow) => {
      const { paragraph, point } = recommendation(item);
      return JSON.stringify([follow(paragraph), follow(point)]);
    },
  ],
};

/** Pairs the entries of registers by what they point at, the nodes being paired already. */
export function pairRegisters(before: readonly Item[], after: readonly Item[], pairs: Pairs): void {
  const nodes = { before: byId(before), after: byId(after) };
  const follow = (id = ""): string => {
    const node = nodes.before.get(id);
    const partner = node && pairs.partner(node);
    return (partner && idOf(partner)) ?? id;
  };
  const stay = (id = ""): string => id;
  for (const kind of ["citation", "submission", "recommendation"] as const) {
    const ofKind = (items: readonly Item[]) => items.filter((item) => item.kind === kind);
    const [entries, others] = [ofKind(before), ofKind(after)];
    for (const key of keys[kind]) {
      pairBy(
        entries,
        others,
        (item, side) => {
          const words = (id: string) => wordsOf(nodes[side].get(id));
          return key(item, side === "before" ? follow : stay, words);
        },
        pairs,
      );
    }
    pairBy(entries, others, idOf, pairs);
  }
}

function byId(items: readonly Item[]): ReadonlyMap<string, Item> {
  const nodes = new Map<string, Item>();
  for (const item of items) {
    const id = idOf(item);
    if (id !== undefined && "type" in item.value && !nodes.has(id)) nodes.set(id, item);
  }
  return nodes;
}

function wordsOf(item: Item | undefined): string {
  return item ? plainText(item.value as unknown as ReportNode) : "";
}
