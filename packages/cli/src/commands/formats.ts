import type { Adapter } from "@rapporteur/core";
import { type ExitCode, exitCodes } from "../exit.ts";
import { formats } from "../formats/table.ts";
import type { FormatsFlags } from "../program/formats.ts";
import { displayWidth } from "../screen/display-width.ts";
import { jsonText } from "../screen/json-text.ts";
import { padEnd } from "../screen/pad.ts";
import { screenOf } from "../screen/screen.ts";

/** `rapporteur formats`: lists the formats. Gives the exit code. */
export async function listFormats({ json }: FormatsFlags): Promise<ExitCode> {
  const screen = screenOf(process.stdout);
  const adapters = await Promise.all(formats.map(({ load }) => load()));
  if (json) {
    screen.write(jsonText(adapters.map(asData)));
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
