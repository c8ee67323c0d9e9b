import type { Citation } from "../model/citation.ts";

/**
 * What tells the source of a citation from others: its symbol, else its address, else its kind and title;
 * `undefined` where it leads to none.
 */
export function sourceKey({ kind, target }: Citation): string | undefined {
  if (target?.symbol !== undefined) return `symbol:${target.symbol.replace(/\s+/g, "").toUpperCase()}`;
  if (target?.url !== undefined) return `url:${target.url}`;
  if (target?.title !== undefined) return `${kind}:${target.title.replace(/\s+/g, " ").trim().toLowerCase()}`;
  return undefined;
}
