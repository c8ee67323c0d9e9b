import * as z from "zod";
import { blocksSchema } from "./block.schema.ts";
import { citationSchema } from "./citation.schema.ts";
import { footnoteSchema } from "./footnote.schema.ts";
import { mastheadSchema } from "./masthead.schema.ts";
import { modelVersion } from "./model-version.ts";
import { listOf, objectSchema } from "./object-schema.ts";
import { languageSchema, reportIdSchema } from "./primitive.schema.ts";
import { recommendationSchema } from "./recommendation.schema.ts";
import type { Report } from "./report.ts";
import { annexSchema, sectionsSchema } from "./section.schema.ts";
import { stateSubmissionSchema } from "./state-submission.schema.ts";

/** Schema of {@link Report}. */
export const reportSchema = objectSchema<Report>("Report", {
  modelVersion: z.literal(modelVersion),
  id: reportIdSchema,
  language: languageSchema,
  masthead: mastheadSchema,
  summary: blocksSchema,
  blocks: blocksSchema,
  sections: sectionsSchema,
  annexes: listOf(annexSchema),
  footnotes: listOf(footnoteSchema),
  citations: listOf(citationSchema),
  stateSubmissions: listOf(stateSubmissionSchema),
  recommendations: listOf(recommendationSchema),
});
