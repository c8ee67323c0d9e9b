import * as z from "zod";
import type {
  Citation,
  CitationKind,
  CitationRelation,
  CitationResolution,
  CitationTarget,
  Pinpoint,
} from "./citation.ts";
import { listOf, objectSchema, optionalListOf, type ShapeOf } from "./object-schema.ts";
import { idSchema, offsetSchema, urlSchema, wordsSchema } from "./primitive.schema.ts";

/** Schema of {@link CitationKind}. */
export const citationKindSchema: z.ZodType<CitationKind, CitationKind> = z
  .enum(["document", "resolution", "web", "work", "input"])
  .meta({ id: "CitationKind" });

/** Schema of {@link CitationRelation}. */
export const citationRelationSchema: z.ZodType<CitationRelation, CitationRelation> = z
  .enum(["cites", "see", "see-also"])
  .meta({ id: "CitationRelation" });

/** Schema of {@link CitationResolution}. */
export const citationResolutionSchema: z.ZodType<CitationResolution, CitationResolution> = z
  .enum(["direct", "ibid", "short-title", "ambiguous", "unresolved"])
  .meta({ id: "CitationResolution" });

const targetShape = {
  symbol: wordsSchema.optional(),
  url: urlSchema.optional(),
  title: wordsSchema.optional(),
} satisfies ShapeOf<CitationTarget>;

/** Schema of {@link CitationTarget}. */
export const citationTargetSchema: z.ZodType<CitationTarget, CitationTarget> = z
  .strictObject(targetShape)
  .refine((target) => Object.keys(target).length > 0, "a target has a symbol, a url or a title")
  .meta({ id: "CitationTarget", minProperties: 1 });

/** Schema of {@link Pinpoint}. */
export const pinpointSchema = objectSchema<Pinpoint>("Pinpoint", {
  type: z.enum([
    "paragraph",
    "page",
    "annex",
    "objective",
    "volume",
    "issue",
    "chapter",
    "section",
    "article",
  ]),
  from: wordsSchema.optional(),
  to: wordsSchema.optional(),
});

/** Schema of {@link Citation}. */
export const citationSchema = objectSchema<Citation>("Citation", {
  id: idSchema,
  source: idSchema,
  start: offsetSchema,
  end: offsetSchema,
  kind: citationKindSchema,
  target: citationTargetSchema.optional(),
  pinpoints: listOf(pinpointSchema),
  relation: citationRelationSchema,
  resolution: citationResolutionSchema,
  via: idSchema.optional(),
  candidates: optionalListOf(idSchema),
});
