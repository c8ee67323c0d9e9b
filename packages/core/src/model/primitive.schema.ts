import * as z from "zod";

type TextSchema = z.ZodType<string, string>;

/** Schema of a text of at least one character. */
export const wordsSchema: TextSchema = z.string().min(1, "the text must not be empty");

/** Schema of an id: letters, digits, `.`, `_` and `-`, so that it serves as anchor, key and fragment alike. */
export const idSchema: TextSchema = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u, "an id is made of letters, digits, '.', '_' and '-'")
  .meta({ id: "Id" });

/** Schema of the id of a report, which also names files: as an id, of at most 128 characters. */
export const reportIdSchema: TextSchema = z
  .string()
  .max(128, "the id of a report has at most 128 characters")
  .regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u, "an id is made of letters, digits, '.', '_' and '-'")
  .meta({ id: "ReportId" });

/** Schema of a day, `YYYY-MM-DD` (ISO 8601). */
export const dateSchema: TextSchema = z.iso
  .date("a date is written YYYY-MM-DD and must exist")
  .meta({ id: "Date" });

/** Schema of a language code (BCP 47). */
export const languageSchema: TextSchema = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, "a language is a BCP 47 code such as 'en'")
  .meta({ id: "Language" });

/** Schema of an address that is safe behind a link: `http:`, `https:` or `mailto:`, without white space. */
export const urlSchema: TextSchema = z
  .string()
  .regex(
    /^([Hh][Tt][Tt][Pp][Ss]?:\/\/|[Mm][Aa][Ii][Ll][Tt][Oo]:)[^\s\p{Cc}]+$/u,
    "a link begins with http://, https:// or mailto: and holds no white space",
  )
  .meta({ id: "Url" });

/** Schema of the address of a picture: `http:`, `https:`, a relative path, or the picture itself as `data:`. */
export const pictureUrlSchema: TextSchema = z
  .string()
  .regex(
    /^(https?:\/\/|data:image\/|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\s\p{Cc}]+$/u,
    "a picture's address begins with http://, https:// or data:image/, or is a relative path, and holds no white space",
  )
  .meta({ id: "PictureUrl" });

/** Schema of an offset into a plain text, in UTF-16 code units. */
export const offsetSchema: z.ZodType<number, number> = z.int().min(0, "an offset is not negative");

/** Schema of an ISO 3166-1 alpha-3 code. */
export const iso3Schema: TextSchema = z
  .string()
  .regex(/^[A-Z]{3}$/, "an ISO 3166-1 alpha-3 code is three capitals");

/** Schema of an M49 code. */
export const m49Schema: TextSchema = z.string().regex(/^[0-9]{3}$/, "an M49 code is three digits");
