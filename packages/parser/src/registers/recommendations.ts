import {
  type Paragraph,
  type Point,
  plainText,
  type Recommendation,
  type Report,
  type Section,
} from "@rapporteur/core";
import type { Lexicon } from "../language/lexicon.ts";

/**
 * Finds the recommendations: in chapters titled so (in their parts titled so, where they have such), each point of a
 * numbered paragraph, and each paragraph without points that reads as recommending.
 */
export function findRecommendations(report: Report, lexicon: Lexicon): readonly Recommendation[] {
  return report.sections.flatMap((section) => inSection(section, lexicon));
}

function inSection(section: Section, lexicon: Lexicon): readonly Recommendation[] {
  const named = (inner: Section): boolean => lexicon.recommendations.test(plainText(inner.title));
  if (!named(section) || section.sections.some(named)) {
    return section.sections.flatMap((inner) => inSection(inner, lexicon));
  }
  return inChapter(section, lexicon);
}

function inChapter(section: Section, lexicon: Lexicon): readonly Recommendation[] {
  const here = section.blocks.flatMap((block) =>
    block.type === "paragraph" ? inParagraph(block, lexicon) : [],
  );
  return [...here, ...section.sections.flatMap((inner) => inChapter(inner, lexicon))];
}

function inParagraph(paragraph: Paragraph, lexicon: Lexicon): readonly Recommendation[] {
  const { id, number, points } = paragraph;
  if (number === undefined) return [];
  if (points.length > 0) return points.map((point) => ofPoint(paragraph, number, point));
  if (!lexicon.recommends.test(plainText(paragraph))) return [];
  return [{ id: id.replace(/para-(?=[^-]*$)/, "rec-"), label: number, paragraph: id, acts: [] }];
}

function ofPoint(paragraph: Paragraph, number: string, point: Point): Recommendation {
  const own = point.label.startsWith(`${number}.`);
  return {
    id: point.id.replace(/para-(?=[^-]*-[^-]*$)/, "rec-"),
    label: own ? point.label : `${number} (${point.label})`,
    paragraph: paragraph.id,
    point: point.id,
    acts: [],
  };
}
