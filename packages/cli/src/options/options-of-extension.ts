import { extname } from "node:path";
import type { FormatOptions } from "../conversion/job.ts";
import { misuse } from "../exit.ts";
import type { Format } from "../formats/table.ts";
import type { Target } from "../output/target.ts";

/**
 * The options of writing, with what the name of the one file to write asks for: in `report.ttl` Turtle is expected, and
 * not JSON-LD. Misuse: an option was given that asks for something else.
 */
export function withOptionsOfExtension(
  given: FormatOptions,
  target: Target,
  to: readonly Format[],
): FormatOptions {
  const [format] = to;
  if (target.kind !== "file" || to.length !== 1 || !format) return given;
  const extension = extname(target.path).toLowerCase();
  const wanted = format.writtenAs?.[extension];
  if (!wanted) return given;
  const options = given[format.id];
  for (const [name, value] of Object.entries(wanted)) {
    const other = options?.[name];
    if (other === undefined || other === value) continue;
    throw misuse(
      `${target.path} has the extension of ${value}, but --${name} ${other} was given.`,
      `Leave --${name} out, or name the file ${extensionsOf(format, name, other).join(" or ")}.`,
    );
  }
  return { ...given, [format.id]: { ...wanted, ...options } };
}

/** The extensions of the files that a value of an option makes: `*.nq`. */
function extensionsOf({ writtenAs = {} }: Format, name: string, value: unknown): readonly string[] {
  return Object.entries(writtenAs)
    .filter(([, options]) => options[name] === value)
    .map(([extension]) => `*${extension}`);
}
