import type { Block, Figure } from "@rapporteur/core";
import { deepestNesting } from "../mapping.ts";
import { failAtDepth, failAtLine, inlinesOf, type Lines, nextLine } from "./lines.ts";
import { readAddress } from "./read-address.ts";
import { type Lead, readLead } from "./read-lead.ts";
import { readParagraph } from "./read-paragraph.ts";
import { readBarTable, readHtmlTable } from "./read-table.ts";
import { unescapeText } from "./unescape-text.ts";

const description = /!\[((?:[^\\\]]|\\.)*)\]\(/y;

/** Reads blocks up to the first line that begins none. */
export function readBlocks(lines: Lines): readonly Block[] {
  const blocks: Block[] = [];
  for (let line = nextLine(lines); line !== undefined; line = nextLine(lines)) {
    const block = line.startsWith("<table") ? readHtmlTable(lines) : readAnchored(lines, line);
    if (!block) break;
    blocks.push(block);
  }
  return blocks;
}

/** Reads a block that begins with its anchor. What it is shows in what follows the anchor. */
function readAnchored(lines: Lines, line: string): Block | undefined {
  const lead = readLead(line);
  if (!lead) return undefined;
  if (lead.printed !== "") return readParagraph(lines, lead);
  const figure = lead.rest.startsWith("![") ? readFigure(lines, lead) : undefined;
  if (figure) return figure;
  switch (beginningAfter(lines)) {
    case "|":
      return readBarTable(lines, lead);
    case ">":
      return readQuote(lines, lead);
    default:
      return readParagraph(lines, lead);
  }
}

/** The first character after the present line and the empty lines below it. */
function beginningAfter({ texts, at }: Lines): string {
  let next = at + 1;
  while (next < texts.length && texts[next]?.trim() === "") next++;
  return texts[next]?.charAt(0) ?? "";
}

function readFigure(lines: Lines, { id, rest }: Lead): Figure | undefined {
  description.lastIndex = 0;
  const match = description.exec(rest);
  const address = match && readAddress(rest, description.lastIndex);
  if (!address) return undefined;
  const words = unescapeText(match[1] ?? "");
  const caption = inlinesOf(lines, rest.slice(address.end));
  lines.at++;
  return {
    type: "figure",
    id,
    ...(address.url !== "" && { url: address.url }),
    ...(words !== "" && { description: words }),
    ...(caption.length > 0 && { caption }),
  };
}

function readQuote(lines: Lines, { id, rest }: Lead): Block | undefined {
  if (rest.trim() !== "") {
    failAtLine(lines, "an anchor alone before a quotation");
    return undefined;
  }
  if (lines.depth >= deepestNesting) {
    failAtDepth(lines);
    return undefined;
  }
  lines.at++;
  nextLine(lines);
  const first = lines.first + lines.at;
  const texts: string[] = [];
  for (let line = lines.texts[lines.at]; line?.startsWith(">"); line = lines.texts[++lines.at]) {
    texts.push(line.slice(line.startsWith("> ") ? 2 : 1));
  }
  const inside: Lines = { texts, first, depth: lines.depth + 1, findings: lines.findings, at: 0 };
  const blocks = readBlocks(inside);
  if (nextLine(inside) !== undefined) failAtLine(inside, "a block with its anchor");
  return { type: "quote", id, blocks };
}
