import { formKey } from "../mapping.ts";
import type { FrontMatter } from "./front-matter.ts";

/** Whether front matter says that the file is of the lossless form, of whatever version. */
export function isLossless({ lines }: FrontMatter): boolean {
  return lines.some((line) => line.startsWith(`${formKey}:`));
}

/**
 * Whether what looks like front matter is that of another program. Printed pages may begin with a rule and have
 * another one further on; front matter is told from them by its keys, which begin with small letters, and by the
 * lack of empty lines.
 */
export function isForeign(frontMatter: FrontMatter): boolean {
  const { lines } = frontMatter;
  const keys = lines.filter((line) => /^\S/.test(line) && !/^(?:#|- )/.test(line));
  return (
    keys.length > 0 &&
    !lines.includes("") &&
    keys.every((line) => /^[a-z][\w-]*:(?: |$)/.test(line)) &&
    !isLossless(frontMatter)
  );
}
