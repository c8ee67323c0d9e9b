import type { Section } from "../model/section.ts";
import { type IndexEntry, type Indexed, indexOf, type ReportIndex } from "../tree/report-index.ts";
import { citationPrefix } from "./citation-prefix.ts";
import { labelParts, onlyLabelled } from "./label-parts.ts";
import { type PinpointStep, parsePinpoint } from "./parse-pinpoint.ts";
import { resolveDisplay } from "./resolve-display.ts";
import { resolveFootnote } from "./resolve-footnote.ts";
import { resolveParagraph } from "./resolve-paragraph.ts";
import { resolveSection } from "./resolve-section.ts";
import { isInside } from "./scope.ts";
import { sectionTitle } from "./section-title.ts";

/** A node, the part of the report it stands in, and what is around it. */
export type Located = IndexEntry;

/**
 * The node that a pinpoint means, as people write it: `para. 83 (h)`, `83(h)`, `footnote 59`, `chapter IV.A`,
 * `annex I, para. 3`, `table 1`, `recommendation 83 (h)`, a section's title in quotation marks, what {@link citeAs} gives, or an id. White space, capitals
 * and full stops are free. Undefined if nothing, or more than one thing, fits: it never guesses. Paragraphs and
 * footnotes without "annex" are those of the body.
 */
export function locate(source: Indexed, pinpoint: string): Located | undefined {
  const index = indexOf(source);
  const wanted = pinpoint.normalize("NFC").replace(/\s+/g, " ").trim();
  return byId(index, wanted.replace(/^#/, "")) ?? bySteps(index, parsePinpoint(withoutPrefix(index, wanted)));
}

function byId(index: ReportIndex, id: string): Located | undefined {
  const { entries, report } = index;
  const entry = entries.get(id);
  if (entry) return entry;
  const registers = [
    ...report.citations.map((citation) => ({ id: citation.id, node: citation.source })),
    ...report.stateSubmissions.map((submission) => ({ id: submission.id, node: submission.section })),
    ...report.recommendations.map((rec) => ({ id: rec.id, node: rec.point ?? rec.paragraph })),
  ];
  const nodes = [...entries.keys()].map((node) => ({ id: node, node }));
  const found = onlyLabelled([...nodes, ...registers], id, (known) => known.id);
  return found && entries.get(found.node);
}

/** Takes the report's own symbol or title off the front, as {@link citeAs} puts it there. */
function withoutPrefix({ report }: ReportIndex, pinpoint: string): string {
  const prefix = citationPrefix(report);
  const begins = prefix !== "" && pinpoint.toLowerCase().startsWith(prefix.toLowerCase());
  return begins && /^[ ,]/.test(pinpoint.slice(prefix.length)) ? pinpoint.slice(prefix.length) : pinpoint;
}

function bySteps(index: ReportIndex, steps: readonly PinpointStep[]): Located | undefined {
  let scope: Located | undefined;
  for (const step of steps) {
    scope = byStep(index, step, scope);
    if (!scope) return undefined;
  }
  return scope;
}

function byStep(index: ReportIndex, { kind, label }: PinpointStep, scope?: Located): Located | undefined {
  switch (kind) {
    case "table":
    case "figure":
      return resolveDisplay(index, kind, label, scope);
    case "annex":
      return scope ? undefined : annex(index, label);
  }
  if (label === "") return undefined;
  switch (kind) {
    case "paragraph":
      return resolveParagraph(index, label, scope);
    case "footnote":
      return resolveFootnote(index, label, scope);
    case "chapter":
      return scope && scope.node.type !== "annex"
        ? undefined
        : resolveSection(index, label, scope, { fromTop: true });
    case "section":
      return resolveSection(index, label, scope);
    case "title":
      return titledSection(index, label, scope);
    case "recommendation":
      return scope ? undefined : recommendation(index, label);
  }
  if (/^[0-9]/.test(label) || scope?.node.type === "paragraph") return resolveParagraph(index, label, scope);
  return resolveSection(index, label, scope, { exactCase: labelParts(label).length === 1 });
}

function titledSection({ entries }: ReportIndex, title: string, scope?: Located): Located | undefined {
  const sections = [...entries.values()].filter((entry): entry is IndexEntry<Section> => {
    const around = scope ? isInside(entry, scope) : entry.part === "sections";
    return entry.node.type === "section" && around;
  });
  return onlyLabelled(sections, title, ({ node }) => sectionTitle(node));
}

function annex({ report, entries }: ReportIndex, label: string): Located | undefined {
  const [only] = report.annexes;
  const found =
    label === ""
      ? report.annexes.length === 1 && only
      : onlyLabelled(report.annexes, label, (one) => one.label);
  return found ? entries.get(found.id) : undefined;
}

function recommendation({ report, entries }: ReportIndex, label: string): Located | undefined {
  const path = (text: string) => labelParts(text).join(" ");
  const found = onlyLabelled(report.recommendations, path(label), (one) => path(one.label));
  return found && entries.get(found.point ?? found.paragraph);
}
