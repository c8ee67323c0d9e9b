import { fullText } from "../../tree/full-text.ts";
import { plainText } from "../../tree/plain-text.ts";
import type { ReportNode } from "../../tree/report-node.ts";
import type { Item } from "../items/item.ts";

/** The words that a node is known by: its own; of a quote those inside it; of a figure also its address. */
export function itemText({ value }: Item): string {
  const node = value as unknown as ReportNode;
  if (node.type === "quote") return fullText(node);
  if (node.type !== "figure") return plainText(node);
  return [plainText(node), node.description, node.url].filter(Boolean).join("\n");
}
