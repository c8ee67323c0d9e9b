import type { Point } from "../model/block.ts";
import type { Inline } from "../model/inline.ts";
import type { Report } from "../model/report.ts";
import { plainText } from "./plain-text.ts";
import type { ReportNode } from "./report-node.ts";

/**
 * All words of a node, what is inside it included, one block on a line: a paragraph with its points, which bring
 * their labels, and its closing; a section with its blocks and subsections, which bring their labels and numbers;
 * the cells of a row parted by tabs. Of a report: title, summary, body, annexes; footnotes are left out.
 */
export function fullText(source: ReportNode | Report): string {
  const lines: string[] = [];
  if ("type" in source) {
    addNode(source, "", lines);
  } else {
    addInlines(source.masthead.title, "", lines);
    addInlines(source.masthead.subtitle ?? [], "", lines);
    addAll([...source.summary, ...source.blocks, ...source.sections, ...source.annexes], lines);
  }
  return lines.join("\n");
}

function addNode(node: ReportNode, lead: string, lines: string[]): void {
  switch (node.type) {
    case "section":
    case "annex":
      addInlines(node.title, lead, lines);
      addAll([...node.blocks, ...node.sections], lines);
      break;
    case "paragraph":
    case "point":
      addInlines(node.content, lead, lines);
      addAll(node.points, lines);
      addInlines(node.closing ?? [], "", lines);
      break;
    case "table":
      addInlines(node.caption ?? [], lead, lines);
      for (const row of node.rows) lines.push(row.cells.map((cell) => plainText(cell.content)).join("\t"));
      break;
    case "quote":
      addAll(node.blocks, lines);
      break;
    default:
      addInlines(node.type === "footnote" ? node.content : (node.caption ?? []), lead, lines);
  }
}

function addAll(nodes: readonly ReportNode[], lines: string[]): void {
  for (const node of nodes) addNode(node, leadOf(node), lines);
}

function addInlines(inlines: readonly Inline[], lead: string, lines: string[]): void {
  const text = lead + plainText(inlines);
  if (text !== "") lines.push(text);
}

function leadOf(node: ReportNode): string {
  if (node.type === "point") return pointLead(node);
  if (node.type === "paragraph") return node.number === undefined ? "" : `${node.number}. `;
  if (node.type === "section" || node.type === "annex")
    return node.label === undefined ? "" : `${node.label}. `;
  return "";
}

function pointLead({ label }: Point): string {
  return /^\p{L}+$/u.test(label) ? `(${label}) ` : `${label} `;
}
