import * as z from "zod";

/** Options of reading JSON: there are none. */
export const readOptions = z.strictObject({});

/** Options of writing JSON. */
export const writeOptions = z.strictObject({
  indent: z.int().min(0).max(10).default(2).describe("Spaces of indentation; 0 puts everything on one line."),
});
