import * as z from "zod";

/** Options of reading CSV: there are none. The tables say themselves in which profile they are written. */
export const readOptions = z.strictObject({});

const profileSchema = z.enum(["data", "spreadsheet"]);

/** How cells are written. */
export type Profile = z.infer<typeof profileSchema>;

/** Options of writing CSV. */
export const writeOptions = z.strictObject({
  profile: profileSchema
    .default("data")
    .describe(
      "data writes cells as they are, for programs; spreadsheet adds a byte order mark, and an apostrophe before what a spreadsheet would take for a formula, a number or a date.",
    ),
});
