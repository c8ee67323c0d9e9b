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

/** The formats of a comma list, each once, in its order; `all` stands for all of them. */
export function formatsNamed(list: string): readonly Format[] {
  if (list.trim() === "all") return formats;
  return [...new Set(list.split(",").map(formatNamed))];
}
