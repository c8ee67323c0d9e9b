import type { Inline, Paragraph, Point } from "@rapporteur/core";
import { brackets, deepestNesting, fullStop } from "../mapping.ts";
import { failAtDepth, failAtLine, inlinesOf, type Lines, nextLine } from "./lines.ts";
import { type Lead, readLead } from "./read-lead.ts";

/** A paragraph or point whose points are still being read. */
interface Open {
  readonly points: Point[];
  closing?: readonly Inline[];
}

const pointStart = /^( *)- (?=<a id=)/;

/** Reads a paragraph whose anchor has been read, its points, and the words after them, which have no anchor. */
export function readParagraph(lines: Lines, { id, printed, rest }: Lead): Paragraph {
  const content = inlinesOf(lines, rest);
  const number = printed === "" ? undefined : fullStop.strip(printed);
  const paragraph: Paragraph & Open = {
    type: "paragraph",
    id,
    ...(number !== undefined && { number }),
    content,
    points: [],
  };
  lines.at++;
  readPoints(lines, paragraph);
  return paragraph;
}

/** Reads points at any depth, which their indentation gives, and the words after them. */
function readPoints(lines: Lines, paragraph: Open): void {
  const open: Open[] = [paragraph];
  for (let line = nextLine(lines); line !== undefined; line = nextLine(lines)) {
    const indent = line.length - line.trimStart().length;
    const depth = indent >> 1;
    const isPoint = pointStart.test(line);
    if (!isPoint && isOther(line.trimStart())) {
      if (indent > 0) failAtLine(lines, "a point with its anchor, or the words after points");
      return;
    }
    if (depth > deepestNesting) {
      failAtDepth(lines);
      return;
    }
    const around = open[depth];
    if (!around || around.closing) {
      failAtLine(lines, "a point one level deeper than the one before, or a new block");
      return;
    }
    open.length = depth + 1;
    if (isPoint) {
      const point = readPoint(lines, line, indent + 2);
      if (!point) return;
      around.points.push(point);
      open.push(point);
    } else around.closing = inlinesOf(lines, line);
    lines.at++;
  }
}

/** Whether a line begins something else than the words that close a paragraph or point. */
function isOther(line: string): boolean {
  return /^(?:<a id=|<table|<!--|#|>|\||- |```|\[\^[^\]]*\]:)/.test(line);
}

function readPoint(lines: Lines, line: string, start: number): (Point & Open) | undefined {
  const lead = readLead(line, start);
  if (!lead) {
    failAtLine(lines, "a point with its anchor and label");
    return undefined;
  }
  const content = inlinesOf(lines, lead.rest);
  return { type: "point", id: lead.id, label: brackets.strip(lead.printed), content, points: [] };
}
