import type { Adapter } from "@rapporteur/core";
import { type ExitCode, exitCodes } from "../exit.ts";
import { formatNamed } from "../formats/format-named.ts";
import { formats } from "../formats/table.ts";
import { type FormatOption, formatOptions } from "../options/format-option.ts";
import { optionFlag, takerHelp } from "../options/option-words.ts";
import type { FormatsFlags } from "../program/formats.ts";
import { displayWidth } from "../screen/display-width.ts";
import { jsonText } from "../screen/json-text.ts";
import { padEnd } from "../screen/pad.ts";
import { type Screen, screenOf } from "../screen/screen.ts";
import { wrap } from "../screen/wrap.ts";

/** `rapporteur formats`: lists the formats, or shows the options of one. Gives the exit code. */
export async function listFormats(name: string | undefined, { json }: FormatsFlags): Promise<ExitCode> {
  const screen = screenOf(process.stdout);
  const wanted = name === undefined ? undefined : formatNamed(name);
  const adapters = await Promise.all(formats.map(({ load }) => load()));
  const options = formatOptions(adapters);
  const shown = adapters.filter(({ id }) => wanted === undefined || id === wanted.id);
  if (json) {
    screen.write(
      jsonText(shown.map((adapter) => ({ ...asData(adapter), options: optionsOf(adapter.id, options) }))),
    );
    return exitCodes.clean;
  }
  if (wanted) {
    for (const adapter of shown) screen.write(formatText(adapter, options, screen));
    return exitCodes.clean;
  }
  const rows = adapters.map((adapter) => {
    const { id, title, reads, writes, extensions } = asData(adapter);
    return [id, reads ? "yes" : "no", writes ? "yes" : "no", extensions.join(" "), title];
  });
  const [head = "", ...body] = tableLines([["format", "reads", "writes", "extensions", "title"], ...rows]);
  screen.write(`${[screen.colours.strong(head), ...body].join("\n")}\n`);
  return exitCodes.clean;
}

function optionsOf(format: string, options: readonly FormatOption[]) {
  return options.flatMap(({ flag, side, takers }) =>
    takers
      .filter((taker) => taker.format === format)
      .map(({ description, values, default: usual }) => {
        return { flag: `--${flag}`, side, description, values, default: usual };
      }),
  );
}

/** A format by itself: what it is, and each of its options. */
function formatText(adapter: Adapter, options: readonly FormatOption[], screen: Screen): string {
  const { id, title, reads, writes, extensions, mediaTypes } = asData(adapter);
  const { strong } = screen.colours;
  const fields = [
    ["Reads", reads ? "yes" : "no"],
    ["Writes", writes ? "yes" : "no"],
    ["Extensions", extensions.join(" ")],
    ["Media types", mediaTypes.join(" ")],
  ];
  const own = options.flatMap((option) => {
    const takers = option.takers.filter(({ format }) => format === id);
    return takers.map((taker) => ({ option: { ...option, takers }, taker }));
  });
  const sides = (["write", "read"] as const).flatMap((side) => {
    const of = own.filter(({ option }) => option.side === side);
    if (of.length === 0) return [];
    const indent = { first: "      ", rest: "      " };
    return [
      "",
      strong(side === "write" ? "Options of writing" : "Options of reading"),
      ...of.flatMap(({ option, taker }) => [
        `  ${optionFlag(option)}`,
        ...wrap(takerHelp(taker), Math.min(screen.columns, 100), indent),
      ]),
    ];
  });
  const lines = [
    `${strong(id)}  ${title}`,
    ...fields.map(([name = "", value]) => `  ${padEnd(name, 13)}${value}`),
  ];
  return `${[...lines, ...sides].join("\n")}\n`;
}

function asData({ id, title, read, write, extensions, mediaTypes }: Adapter) {
  return { id, title, reads: read !== undefined, writes: write !== undefined, extensions, mediaTypes };
}

function tableLines(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ""))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => padEnd(cell, widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
