import { type Format, formats } from "../formats/table.ts";
import type { Input } from "./input.ts";

/**
 * A folder as one input, if files in it are one report together. `names` are the names of its files. Where `from` names
 * the format, one file with its extension is enough; otherwise one that marks the folder has to be there.
 */
export function reportFolder(folder: string, names: readonly string[], from?: Format): Input | undefined {
  for (const { id, marks = [], extensions } of from ? [from] : formats) {
    if (marks.length === 0) continue;
    const files = names.filter((name) => !name.startsWith(".") && isPart(name, marks, extensions));
    if (files.some((name) => from !== undefined || marks.includes(name)))
      return { name: folder, path: folder, format: id, files: files.sort() };
  }
  return undefined;
}

/** Whether a file with this name can be a part of a report that is a folder, and no report by itself. */
export function isPartOfReport(name: string, from?: Format): boolean {
  return (from ? [from] : formats).some(
    ({ marks, extensions }) => marks !== undefined && isPart(name, marks, extensions),
  );
}

function isPart(name: string, marks: readonly string[], extensions: readonly string[]): boolean {
  return marks.includes(name) || extensions.some((extension) => name.toLowerCase().endsWith(extension));
}
