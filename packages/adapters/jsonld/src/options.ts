import * as z from "zod";
import { defaultBase } from "./mapping/namespaces.ts";

const base = z
  .string()
  .regex(
    /^[A-Za-z][A-Za-z0-9+.-]*:[^\s\p{Cc}<>"{}|^`\\#]+$/u,
    "a whole address such as https://example.org/reports/, without a fragment",
  )
  .refine((address) => !/\/\.\.?(?:\/|$)/.test(address), "an address without . and .. in its path");

/** Options of writing JSON-LD. */
export const writeOptions = z.strictObject({
  profile: z
    .enum(["compact", "flat"])
    .default("compact")
    .describe("compact: one tree, for people. flat: a list of nodes, for stores. The graph is the same."),
  syntax: z
    .enum(["jsonld", "nquads", "turtle"])
    .default("jsonld")
    .describe("In which syntax the graph is written: JSON-LD, N-Quads or Turtle."),
  base: base
    .default(defaultBase)
    .describe("What the report's id is appended to, to give the address of the report and of all its nodes."),
  context: z
    .enum(["inline", "linked"])
    .default("inline")
    .describe("inline: the context is in the file. linked: the file names its address."),
  indent: z.int().min(0).max(10).default(2).describe("Spaces of indentation of JSON-LD; 0 = one line."),
});

/** Options of reading JSON-LD. */
export const readOptions = z.strictObject({
  syntax: z
    .enum(["auto", "jsonld", "nquads", "turtle"])
    .default("auto")
    .describe("The syntax of the file; auto tells it from the text."),
  base: base
    .optional()
    .describe("What relative addresses are resolved against, where the file does not say it itself."),
});
