import { listOf, objectSchema } from "./object-schema.ts";
import { idSchema, iso3Schema, m49Schema, wordsSchema } from "./primitive.schema.ts";
import type { StateReference, StateSubmission } from "./state-submission.ts";

/** Schema of {@link StateReference}. */
export const stateReferenceSchema = objectSchema<StateReference>("StateReference", {
  name: wordsSchema,
  iso3: iso3Schema.optional(),
  m49: m49Schema,
});

/** Schema of {@link StateSubmission}. */
export const stateSubmissionSchema = objectSchema<StateSubmission>("StateSubmission", {
  id: idSchema,
  state: stateReferenceSchema,
  section: idSchema,
  paragraphs: listOf(idSchema),
});
