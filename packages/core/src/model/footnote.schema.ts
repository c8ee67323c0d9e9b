import * as z from "zod";
import type { Footnote } from "./footnote.ts";
import { inlinesSchema } from "./inline.schema.ts";
import { objectSchema } from "./object-schema.ts";
import { idSchema, wordsSchema } from "./primitive.schema.ts";

/** Schema of {@link Footnote}. */
export const footnoteSchema = objectSchema<Footnote>("Footnote", {
  type: z.literal("footnote"),
  id: idSchema,
  label: wordsSchema,
  content: inlinesSchema,
});
