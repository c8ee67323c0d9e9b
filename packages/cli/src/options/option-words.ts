import type { FormatOption, Taker } from "./format-option.ts";

/** An option as it is typed: `--profile <compact|flat>`, or `<value>` where there is no list or more than one. */
export function optionFlag(option: FormatOption): string {
  return `--${option.flag} <${listOf(option) ?? "value"}>`;
}

/** What an option means to its formats, a line each: `writing csv: data or spreadsheet. … (default: data)`. */
export function optionHelp(option: FormatOption): string {
  const formats = new Map<string, string[]>();
  for (const taker of option.takers) {
    const list = listOf(option) === undefined && taker.values ? `${taker.values.join(" or ")}. ` : "";
    const words = list + takerHelp(taker);
    formats.set(words, [...(formats.get(words) ?? []), taker.format]);
  }
  const verb = option.side === "read" ? "reading" : "writing";
  return [...formats].map(([words, ids]) => `${verb} ${ids.join(", ")}: ${words}`).join("\n");
}

/** What an option means to one format: its description, and its default. */
export function takerHelp({ description, default: usual }: Taker): string {
  return usual === undefined ? description : `${description} (default: ${usual})`;
}

/** The values of an option, if all its formats have the same list of them. */
function listOf({ takers }: FormatOption): string | undefined {
  const [list, ...others] = new Set(takers.map(({ values }) => values?.join("|")));
  return others.length === 0 ? list : undefined;
}
