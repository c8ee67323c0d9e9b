import { type Inline, ownInlines, type Report, type ReportNode, walk } from "@rapporteur/core";

/** What a node of the finished report says: its label, and its words with the labels of its notes' marks. */
export interface NodeText {
  readonly label: string | undefined;
  readonly words: string;
}

/** What each node of a report says, by id; `labels` are the labels of the footnotes by their ids. */
export function nodeTexts(
  report: Report,
  labels: ReadonlyMap<string, string>,
): ReadonlyMap<string, NodeText> {
  const texts = new Map<string, NodeText>();
  const say = (inlines: readonly (readonly Inline[])[]): string =>
    inlines.map((content) => content.map((inline) => sayInline(inline, labels)).join("")).join("\n");
  walk(report, (node) => {
    if (node.type === "quote") return;
    texts.set(node.id, { label: labelOf(node), words: say(ownInlines(node)) });
  });
  const { title, subtitle, lines = [] } = report.masthead;
  texts.set("masthead-title", { label: undefined, words: say([title]) });
  if (subtitle) texts.set("masthead-subtitle", { label: undefined, words: say([subtitle]) });
  for (const [index, line] of lines.entries()) {
    texts.set(`masthead-line-${index + 1}`, { label: undefined, words: say([line]) });
  }
  return texts;
}

function labelOf(node: ReportNode): string | undefined {
  if (node.type === "paragraph") return node.number;
  return "label" in node ? node.label : undefined;
}

function sayInline(inline: Inline, labels: ReadonlyMap<string, string>): string {
  if (inline.type === "text") return inline.value;
  if (inline.type === "break") return "\n";
  if (inline.type === "footnoteReference") return labels.get(inline.footnote) ?? "";
  return inline.children.map((child) => sayInline(child, labels)).join("");
}
