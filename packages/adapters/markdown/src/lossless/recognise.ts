import { formKey } from "../mapping.ts";
import { type FrontMatter, findFrontMatter } from "./front-matter.ts";

/** What front matter makes of a file: a report in the lossless profile, a text of another program, or nothing. */
export interface Recognised {
  readonly kind: "lossless" | "foreign";
  readonly frontMatter: FrontMatter;
}

const keyStart = /^([A-Za-z_][\w-]*):(?: |$)/;

/**
 * Tells by a file's front matter who wrote it. Printed pages may begin with a rule and have another one further on;
 * front matter is told from them by its keys, which begin with small letters, and by the lack of empty lines.
 */
export function recognise(text: string): Recognised | undefined {
  const frontMatter = findFrontMatter(text);
  if (!frontMatter) return undefined;
  const { lines } = frontMatter;
  if (lines.some((line) => keyStart.exec(line)?.[1] === formKey)) return { kind: "lossless", frontMatter };
  const keys = lines.filter((line) => /^\S/.test(line) && !/^(?:#|- )/.test(line));
  const isForeign =
    keys.length > 0 && !lines.includes("") && keys.every((line) => /^[a-z][\w-]*:(?: |$)/.test(line));
  return isForeign ? { kind: "foreign", frontMatter } : undefined;
}
