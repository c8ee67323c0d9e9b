import { nearestWord } from "@rapporteur/core";
import { misuse } from "../exit.ts";
import { type Format, formats } from "./table.ts";

/** The format with this name, as an option gives it. An unknown name is misuse; the message offers the nearest one. */
export function formatNamed(name: string): Format {
  const found = formats.find(({ id }) => id === name.trim());
  if (found) return found;
  const ids = formats.map(({ id }) => id);
  const near = nearestWord(name.trim(), ids);
  throw misuse(
    `There is no format "${name.trim()}".`,
    near === undefined ? `There are ${ids.join(", ")}.` : `(Did you mean ${near}?)`,
  );
}

/**
 * The formats to write of a comma list, each once, in its order; `all` stands for all that are written, each report by
 * itself. A format that is only read is misuse.
 */
export function writtenFormats(list: string): readonly Format[] {
  if (list.trim() === "all") return formats.filter(({ writes, stream }) => writes && !stream);
  return [...new Set(list.split(",").map(formatNamed))].map((format) => {
    if (format.writes) return format;
    throw misuse(
      `The format ${format.id} is only read, not written.`,
      "rapporteur formats lists what is written.",
    );
  });
}
