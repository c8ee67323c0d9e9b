import * as z from "zod";
import type { Block, Figure, Paragraph, Point, Quote, Table, TableCell, TableRow } from "./block.ts";
import { inlineSchema, inlinesSchema } from "./inline.schema.ts";
import { listOf, objectSchema, optionalListOf } from "./object-schema.ts";
import { idSchema, pictureUrlSchema, wordsSchema } from "./primitive.schema.ts";

/** Schema of {@link Point}. */
export const pointSchema = objectSchema<Point>("Point", {
  type: z.literal("point"),
  id: idSchema,
  label: wordsSchema,
  content: inlinesSchema,
  get points() {
    return pointsSchema;
  },
  closing: optionalListOf(inlineSchema),
});

const pointsSchema: z.ZodType<readonly Point[], readonly Point[]> = listOf(pointSchema, "Points");

/** Schema of {@link Paragraph}. */
export const paragraphSchema = objectSchema<Paragraph>("Paragraph", {
  type: z.literal("paragraph"),
  id: idSchema,
  number: wordsSchema.optional(),
  content: inlinesSchema,
  points: pointsSchema,
  closing: optionalListOf(inlineSchema),
});

/** Schema of {@link TableCell}; spans as far as browsers follow them. */
export const tableCellSchema = objectSchema<TableCell>("TableCell", {
  content: inlinesSchema,
  header: z.boolean().optional(),
  columnSpan: z.int().min(1).max(1000).optional(),
  rowSpan: z.int().min(1).max(65534).optional(),
});

/** Schema of {@link TableRow}. */
export const tableRowSchema = objectSchema<TableRow>("TableRow", { cells: listOf(tableCellSchema) });

/** Schema of {@link Table}. */
export const tableSchema = objectSchema<Table>("Table", {
  type: z.literal("table"),
  id: idSchema,
  caption: optionalListOf(inlineSchema),
  rows: listOf(tableRowSchema),
});

/** Schema of {@link Figure}. */
export const figureSchema = objectSchema<Figure>("Figure", {
  type: z.literal("figure"),
  id: idSchema,
  url: pictureUrlSchema.optional(),
  description: wordsSchema.optional(),
  caption: optionalListOf(inlineSchema),
});

/** Schema of {@link Quote}. */
export const quoteSchema = objectSchema<Quote>("Quote", {
  type: z.literal("quote"),
  id: idSchema,
  get blocks() {
    return blocksSchema;
  },
});

/** Schema of {@link Block}. */
export const blockSchema: z.ZodType<Block, Block> = z
  .discriminatedUnion("type", [paragraphSchema, tableSchema, figureSchema, quoteSchema])
  .meta({ id: "Block" });

/** Schema of a list of {@link Block}. */
export const blocksSchema: z.ZodType<readonly Block[], readonly Block[]> = listOf(blockSchema, "Blocks");
