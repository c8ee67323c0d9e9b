import { extname } from "node:path";
import { type Format, formats } from "./table.ts";

/** The format that a file's extension tells, in either case; undefined if it tells none. */
export function formatOfName(name: string): Format | undefined {
  const extension = extname(name).toLowerCase();
  return extension === "" ? undefined : formats.find((format) => format.extensions.includes(extension));
}
