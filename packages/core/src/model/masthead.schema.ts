import * as z from "zod";
import { inlineSchema, inlinesSchema } from "./inline.schema.ts";
import type { AgendaItem, Masthead, Session } from "./masthead.ts";
import { listOf, objectSchema, optionalListOf } from "./object-schema.ts";
import { dateSchema, languageSchema, wordsSchema } from "./primitive.schema.ts";

/** Schema of {@link Session}. */
export const sessionSchema = objectSchema<Session>("Session", {
  number: z.int().min(1).optional(),
  label: wordsSchema,
  start: dateSchema.optional(),
  end: dateSchema.optional(),
});

/** Schema of {@link AgendaItem}. */
export const agendaItemSchema = objectSchema<AgendaItem>("AgendaItem", {
  number: wordsSchema,
  title: wordsSchema.optional(),
});

/** Schema of {@link Masthead}. */
export const mastheadSchema = objectSchema<Masthead>("Masthead", {
  organ: wordsSchema.optional(),
  body: wordsSchema.optional(),
  symbol: wordsSchema.optional(),
  distribution: wordsSchema.optional(),
  date: dateSchema.optional(),
  originalLanguage: languageSchema.optional(),
  session: sessionSchema.optional(),
  agendaItems: listOf(agendaItemSchema),
  title: inlinesSchema,
  subtitle: optionalListOf(inlineSchema),
  lines: optionalListOf(inlinesSchema),
});
