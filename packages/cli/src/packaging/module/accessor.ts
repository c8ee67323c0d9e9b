import type {
  Citation,
  Footnote,
  Paragraph,
  Point,
  Recommendation,
  Report,
  Section,
  StateSubmission,
} from "@rapporteur/core";
import { footnoteEntries } from "./footnote-entries.ts";
import { labelOfParagraph, labelOfPoint, labelOfSection } from "./labels.ts";
import { nodePaths } from "./node-paths.ts";
import { type Entry, type Path, withOwnKeys } from "./own-keys.ts";

/** What accessors give. */
type Given = Citation | Footnote | Paragraph | Point | Recommendation | Section | StateSubmission;

/** A function of the package that gives one thing of the report by what people call it. */
export interface Accessor {
  /** Name of the function: `paragraph`. */
  readonly name: string;
  /** What its parameter is called: `number`. */
  readonly parameter: string;
  /** Name of the type of that parameter, a union of all that there is. */
  readonly parameterType: string;
  /** Name of the type it gives, one of the model. */
  readonly gives: string;
  /** What the type of the parameter holds, as a sentence. */
  readonly labels: string;
  /** What the function gives, as a sentence. */
  readonly says: string;
  readonly entries: readonly Entry<Given>[];
}

/** The accessors of a report, in the order in which they are printed; every package has all of them. */
export function accessorsOf(report: Report): readonly Accessor[] {
  const { paragraphs, points, sections } = nodePaths(report);
  return [
    {
      name: "paragraph",
      parameter: "number",
      parameterType: "ParagraphNumber",
      gives: "Paragraph",
      labels: "Numbers of the paragraphs, as printed; those of annexes with the annex before them.",
      says: "The paragraph with this number.",
      entries: withOwnKeys(paragraphs.flatMap((at) => entry(at.node, at.path, labelOfParagraph(at)))),
    },
    {
      name: "point",
      parameter: "label",
      parameterType: "PointLabel",
      gives: "Point",
      labels: "Points of paragraphs, as they are cited.",
      says: "The point cited so.",
      entries: withOwnKeys(points.flatMap((at) => entry(at.node, at.path, labelOfPoint(at)))),
    },
    {
      name: "section",
      parameter: "label",
      parameterType: "SectionLabel",
      gives: "Section",
      labels: "Chapters and their parts, as they are cited; one without a label goes by its id.",
      says: "The chapter, or part of one, cited so.",
      entries: withOwnKeys(
        sections.flatMap((at) => entry(at.node, at.path, labelOfSection(at) ?? at.node.id)),
      ),
    },
    {
      name: "footnote",
      parameter: "label",
      parameterType: "FootnoteLabel",
      gives: "Footnote",
      labels: "Marks of the footnotes, as printed; those of annexes with the annex before them.",
      says: "The footnote with this mark.",
      entries: withOwnKeys(footnoteEntries(report)),
    },
    {
      name: "state",
      parameter: "code",
      parameterType: "StateCode",
      gives: "StateSubmission",
      labels: "ISO 3166-1 alpha-3 codes of the States that reported; M49 codes where there is none.",
      says: "What this State reported.",
      entries: withOwnKeys(
        report.stateSubmissions.map((node, index) => ({
          node,
          path: ["stateSubmissions", index],
          key: node.state.iso3 ?? node.state.m49,
        })),
      ),
    },
    {
      name: "recommendation",
      parameter: "label",
      parameterType: "RecommendationLabel",
      gives: "Recommendation",
      labels: "Recommendations, as they are cited.",
      says: "The recommendation cited so.",
      entries: withOwnKeys(
        report.recommendations.map((node, index) => ({
          node,
          path: ["recommendations", index],
          key: node.label,
        })),
      ),
    },
    {
      name: "citation",
      parameter: "id",
      parameterType: "CitationId",
      gives: "Citation",
      labels: "Ids of the citations: the note or paragraph that cites, and which of its citations it is.",
      says: "The citation with this id.",
      entries: withOwnKeys(
        report.citations.map((node, index) => ({ node, path: ["citations", index], key: node.id })),
      ),
    },
  ];
}

/** An entry, or none for what has no label of its own. */
function entry<X>(node: X, path: Path, key: string | undefined): readonly Entry<X>[] {
  return key === undefined ? [] : [{ node, path, key }];
}
