import { type Inline, type Report, type ReportNode, walk } from "@rapporteur/core";
import type { Findings, Stretch } from "../findings.ts";
import { endsItem, endsSentence } from "../pieces/sentence.ts";

/** So many texts of a kind have to be there before one that ends otherwise is doubtful, and such a part of them end well. */
const fewest = 5;
const usual = 0.9;

/** Kinds of texts that are looked at, each against its own: notes may do without stops where paragraphs do not. */
type Kind = "paragraph" | "point" | "footnote";

/**
 * Finds numbered paragraphs, points and notes that end without a stop where nearly all others of their kind end with
 * one: what followed may be lost. Where a table, a quotation or a point follows, the text goes on there.
 */
export function findBrokenTexts(
  report: Report,
  stretches: ReadonlyMap<string, Stretch>,
  findings: Findings,
): void {
  const seen: Record<Kind, { whole: number; broken: { node: ReportNode; end: string }[] }> = {
    paragraph: { whole: 0, broken: [] },
    point: { whole: 0, broken: [] },
    footnote: { whole: 0, broken: [] },
  };
  let open: { kind: Kind; node: ReportNode; end: string } | undefined;
  const settle = (): void => {
    if (open) seen[open.kind].broken.push(open);
    open = undefined;
  };
  walk(report, (node) => {
    // What follows belongs to the text before it.
    if (node.type === "table" || node.type === "figure" || node.type === "quote") open = undefined;
    settle();
    if (node.type === "quote") return "skip";
    const kind = kindOf(node);
    if (!kind || !("content" in node) || ("points" in node && node.points.length > 0)) return;
    const end = endOf(node.content);
    if (end === "") return;
    if (kind === "point" ? endsItem(end) || comma.test(end) : endsSentence(end)) seen[kind].whole += 1;
    else open = { kind, node, end };
  });
  settle();
  for (const { whole, broken } of Object.values(seen)) {
    if (whole < fewest || whole < usual * (whole + broken.length)) continue;
    for (const { node, end } of broken) {
      findings.add("text-breaks-off", stretches.get(node.id), { end }, { id: node.id });
    }
  }
}

function kindOf(node: ReportNode): Kind | undefined {
  if (node.type === "paragraph") return node.number === undefined ? undefined : "paragraph";
  return node.type === "point" || node.type === "footnote" ? node.type : undefined;
}

const longest = 40;

/** The last words of inline content. */
function endOf(inlines: readonly Inline[]): string {
  let end = "";
  for (let index = inlines.length - 1; index >= 0 && end.length < longest; index--) {
    const inline = inlines[index];
    if (!inline || inline.type === "footnoteReference" || inline.type === "break") continue;
    end = (inline.type === "text" ? inline.value : endOf(inline.children)) + end;
  }
  return end.trimEnd().slice(-longest);
}

/** In a list a comma ends an item too, with a word that leads to the next. */
const comma = /[,，،](?:\s(?:and|or|et|ou|y|e|o|u|и|или))?[\s"'”’»)\]]*$/;
