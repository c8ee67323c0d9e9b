import type { Annex, Block, Inline, Section } from "@rapporteur/core";
import { deepestHeading, fullStop } from "../mapping.ts";
import { failAtLine, inlinesOf, type Lines, nextLine } from "./lines.ts";
import { readBlocks } from "./read-blocks.ts";
import { readLead } from "./read-lead.ts";

interface OpenSection {
  readonly type: "section";
  readonly id: string;
  readonly label?: string;
  readonly title: readonly Inline[];
  readonly blocks: readonly Block[];
  readonly sections: OpenSection[];
}

/** Reads headings and what is under them, up to the first line that is neither. The highest are of level 2. */
export function readSections(lines: Lines): readonly Section[] {
  const sections: OpenSection[] = [];
  /** The open sections, from the outside in; what a heading stands in. */
  const around: OpenSection[][] = [sections];
  for (let line = nextLine(lines); line?.startsWith("##"); line = nextLine(lines)) {
    const marks = /^#+/.exec(line)?.[0].length ?? 0;
    const lead = readLead(line, marks + 1);
    const level = marks === deepestHeading ? (lead?.level ?? marks) : marks;
    const siblings = around[level - 2];
    if (!lead || !siblings) {
      failAtLine(lines, "a heading with its anchor, at most one level below the one before");
      return sections;
    }
    const title = inlinesOf(lines, lead.rest);
    lines.at++;
    const section: OpenSection = {
      type: "section",
      id: lead.id,
      ...(lead.printed !== "" && { label: fullStop.strip(lead.printed) }),
      title,
      blocks: readBlocks(lines),
      sections: [],
    };
    siblings.push(section);
    around.length = level - 1;
    around.push(section.sections);
  }
  return sections;
}

/** Reads annexes, which are written as sections are. */
export function readAnnexes(lines: Lines): readonly Annex[] {
  return readSections(lines).map((section) => ({ ...section, type: "annex" }));
}
