import * as z from "zod";
import { blocksSchema } from "./block.schema.ts";
import { inlinesSchema } from "./inline.schema.ts";
import { listOf, objectSchema } from "./object-schema.ts";
import { idSchema, wordsSchema } from "./primitive.schema.ts";
import type { Annex, Section } from "./section.ts";

/** Schema of {@link Section}. */
export const sectionSchema = objectSchema<Section>("Section", {
  type: z.literal("section"),
  id: idSchema,
  label: wordsSchema.optional(),
  title: inlinesSchema,
  blocks: blocksSchema,
  get sections() {
    return sectionsSchema;
  },
});

/** Schema of a list of {@link Section}. */
export const sectionsSchema: z.ZodType<readonly Section[], readonly Section[]> = listOf(
  sectionSchema,
  "Sections",
);

/** Schema of {@link Annex}. */
export const annexSchema = objectSchema<Annex>("Annex", {
  type: z.literal("annex"),
  id: idSchema,
  label: wordsSchema.optional(),
  title: inlinesSchema,
  blocks: blocksSchema,
  sections: sectionsSchema,
});
