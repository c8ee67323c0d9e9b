import { readFileSync } from "node:fs";
import { type Citation, plainText, type Recommendation, type Report, walk } from "@rapporteur/core";
import { markdown } from "@rapporteur/markdown";

const path = "../../../reports/hrc54-human-rights-of-migrants/source/report.md";

/**
 * The real report, its citations and acts as the tests' own simple rules find them: every symbol printed in a
 * footnote, paragraph or point is cited there, and every recommendation is one act, whose addressees are the
 * bodies of a short list that its first words name.
 */
export function realReport(): Report {
  const reading = markdown.read({ text: readFileSync(new URL(path, import.meta.url), "utf8") });
  if (!reading.ok) throw new Error(reading.diagnostics[0].message);
  const report = reading.value;
  return { ...report, citations: symbolsIn(report), recommendations: actsIn(report) };
}

function symbolsIn(report: Report): readonly Citation[] {
  const citations: Citation[] = [];
  walk(report, (node) => {
    if (node.type !== "footnote" && node.type !== "paragraph" && node.type !== "point") return;
    for (const match of plainText(node).matchAll(/\b[AES](?:\/[A-Za-z0-9.]+)+\d\b/g)) {
      citations.push({
        id: `cite-${node.id}-${citations.length + 1}`,
        source: node.id,
        start: match.index,
        end: match.index + match[0].length,
        kind: "document",
        target: { symbol: match[0] },
        pinpoints: [],
        relation: "cites",
        resolution: "direct",
      });
    }
  });
  return citations;
}

function actsIn(report: Report): readonly Recommendation[] {
  const texts = new Map<string, string>();
  walk(report, (node) => {
    texts.set(node.id, plainText(node));
  });
  return report.recommendations.map((recommendation) => {
    const text = texts.get(recommendation.point ?? recommendation.paragraph) ?? "";
    const [printed = ""] = /^\S+/.exec(text) ?? [];
    const opening = text.slice(0, 200);
    return {
      ...recommendation,
      acts: [
        {
          verb: printed.toLowerCase(),
          printed,
          directive: true,
          start: 0,
          end: text.length,
          addressees: [
            ...(opening.includes("States") ? [{ printed: "States", kind: "states" } as const] : []),
            ...(text.includes("OHCHR") ? [{ printed: "OHCHR", kind: "un-entity" } as const] : []),
          ],
        },
      ],
    };
  });
}
