import * as z from "zod";

/** Options of reading Word files. */
export const readOptions = z.strictObject({
  symbol: z
    .string()
    .min(1)
    .optional()
    .describe(
      "The document's symbol, such as A/HRC/54/81, where none is printed. A printed one goes before.",
    ),
  id: z.string().min(1).optional().describe("The report's id, instead of one derived from what is printed."),
  language: z
    .string()
    .min(2)
    .optional()
    .describe("BCP 47 code of the report's language, such as fr, instead of the one it is found to be in."),
});
