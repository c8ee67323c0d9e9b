import { citationCandidatesExist } from "./citation-candidates-exist.ts";
import { citationSourceExists } from "./citation-source-exists.ts";
import { citationViaExists } from "./citation-via-exists.ts";
import { footnoteIsReferenced } from "./footnote-is-referenced.ts";
import { footnoteMarksAscend } from "./footnote-marks-ascend.ts";
import { footnoteNumbersAscend } from "./footnote-numbers-ascend.ts";
import { footnoteTargetExists } from "./footnote-target-exists.ts";
import { idIsUnique } from "./id-is-unique.ts";
import { offsetInsideText } from "./offset-inside-text.ts";
import { paragraphNumbersAscend } from "./paragraph-numbers-ascend.ts";
import { pointLabelsAscend } from "./point-labels-ascend.ts";
import { recommendationNodeExists } from "./recommendation-node-exists.ts";
import { sectionLabelsAscend } from "./section-labels-ascend.ts";
import { sessionDatesInOrder } from "./session-dates-in-order.ts";
import { submissionParagraphsExist } from "./submission-paragraphs-exist.ts";
import { submissionSectionExists } from "./submission-section-exists.ts";
import { textIsClean } from "./text-is-clean.ts";

/** All that holds in every sound report, in the order in which it is checked. */
export const allFacts = [
  idIsUnique,
  sessionDatesInOrder,
  sectionLabelsAscend,
  paragraphNumbersAscend,
  pointLabelsAscend,
  footnoteTargetExists,
  footnoteIsReferenced,
  footnoteNumbersAscend,
  footnoteMarksAscend,
  citationSourceExists,
  citationCandidatesExist,
  citationViaExists,
  submissionSectionExists,
  submissionParagraphsExist,
  recommendationNodeExists,
  offsetInsideText,
  textIsClean,
] as const;
