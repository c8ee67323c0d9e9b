import { formats } from "../formats/table.ts";
import { type FormatOption, formatOptions } from "./format-option.ts";

/** The options of all formats as flags; loads every format. */
export async function loadFormatOptions(): Promise<readonly FormatOption[]> {
  return formatOptions(await Promise.all(formats.map(({ load }) => load())));
}
