import * as z from "zod";
import type {
  Break,
  Emphasis,
  FootnoteReference,
  Inline,
  Link,
  Strong,
  Subscript,
  Superscript,
  Text,
} from "./inline.ts";
import { listOf, objectSchema } from "./object-schema.ts";
import { idSchema, urlSchema, wordsSchema } from "./primitive.schema.ts";

/** Schema of {@link Text}. */
export const textSchema = objectSchema<Text>("Text", { type: z.literal("text"), value: wordsSchema });

/** Schema of {@link Emphasis}. */
export const emphasisSchema = objectSchema<Emphasis>("Emphasis", {
  type: z.literal("emphasis"),
  get children() {
    return inlinesSchema;
  },
});

/** Schema of {@link Strong}. */
export const strongSchema = objectSchema<Strong>("Strong", {
  type: z.literal("strong"),
  get children() {
    return inlinesSchema;
  },
});

/** Schema of {@link Superscript}. */
export const superscriptSchema = objectSchema<Superscript>("Superscript", {
  type: z.literal("superscript"),
  get children() {
    return inlinesSchema;
  },
});

/** Schema of {@link Subscript}. */
export const subscriptSchema = objectSchema<Subscript>("Subscript", {
  type: z.literal("subscript"),
  get children() {
    return inlinesSchema;
  },
});

/** Schema of {@link Link}. */
export const linkSchema = objectSchema<Link>("Link", {
  type: z.literal("link"),
  url: urlSchema,
  get children() {
    return inlinesSchema;
  },
});

/** Schema of {@link FootnoteReference}. */
export const footnoteReferenceSchema = objectSchema<FootnoteReference>("FootnoteReference", {
  type: z.literal("footnoteReference"),
  footnote: idSchema,
});

/** Schema of {@link Break}. */
export const breakSchema = objectSchema<Break>("Break", { type: z.literal("break") });

/** Schema of {@link Inline}. */
export const inlineSchema: z.ZodType<Inline, Inline> = z
  .discriminatedUnion("type", [
    textSchema,
    emphasisSchema,
    strongSchema,
    superscriptSchema,
    subscriptSchema,
    linkSchema,
    footnoteReferenceSchema,
    breakSchema,
  ])
  .meta({ id: "Inline" });

/** Schema of a list of {@link Inline}. */
export const inlinesSchema: z.ZodType<readonly Inline[], readonly Inline[]> = listOf(inlineSchema, "Inlines");
