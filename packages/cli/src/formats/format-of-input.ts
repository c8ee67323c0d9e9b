import type { Input } from "../input/input.ts";
import { formatNamed } from "./format-named.ts";
import { formatOfName } from "./format-of-name.ts";
import type { Format } from "./table.ts";

/** The format of an input: that of its folder if it is one, otherwise what its name tells; undefined if that is nothing. */
export function formatOfInput({ name, format }: Input): Format | undefined {
  return format === undefined ? formatOfName(name) : formatNamed(format);
}
