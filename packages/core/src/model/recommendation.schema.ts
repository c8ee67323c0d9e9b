import * as z from "zod";
import { listOf, objectSchema, optionalListOf } from "./object-schema.ts";
import { idSchema, iso3Schema, offsetSchema, wordsSchema } from "./primitive.schema.ts";
import type { Act, Addressee, AddresseeKind, Recommendation } from "./recommendation.ts";

/** Schema of {@link AddresseeKind}. */
export const addresseeKindSchema: z.ZodType<AddresseeKind, AddresseeKind> = z
  .enum(["states", "state", "states-parties", "un-entity", "civil-society", "private", "other"])
  .meta({ id: "AddresseeKind" });

/** Schema of {@link Addressee}. */
export const addresseeSchema = objectSchema<Addressee>("Addressee", {
  printed: wordsSchema,
  kind: addresseeKindSchema,
  states: optionalListOf(iso3Schema),
});

/** Schema of {@link Act}. */
export const actSchema = objectSchema<Act>("Act", {
  verb: wordsSchema,
  printed: wordsSchema,
  adverb: wordsSchema.optional(),
  directive: z.boolean(),
  start: offsetSchema,
  end: offsetSchema,
  addressees: listOf(addresseeSchema),
});

/** Schema of {@link Recommendation}. */
export const recommendationSchema = objectSchema<Recommendation>("Recommendation", {
  id: idSchema,
  label: wordsSchema,
  paragraph: idSchema,
  point: idSchema.optional(),
  actor: wordsSchema.optional(),
  acts: listOf(actSchema),
});
