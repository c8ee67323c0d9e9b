import { readdir, stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import type { Format } from "../formats/table.ts";
import { dash, fileNamed, type Input } from "./input.ts";
import { isPartOfReport, reportFolder } from "./report-folder.ts";

/**
 * The one input that an argument names: a file, a folder that is one report, the folder of a file that is a part of
 * one, or standard input for `-`. What is not there is an input as well, and found missing when it is read.
 */
export async function inputNamed(name: string, from?: Format): Promise<Input> {
  return (name === dash ? undefined : await folderNamed(name, from)) ?? fileNamed(name);
}

/** The folder that is one report and which a path names, directly or by one of its files; undefined if there is none. */
export async function folderNamed(path: string, from?: Format): Promise<Input | undefined> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => undefined,
  );
  if (isFolder === undefined || (!isFolder && !isPartOfReport(basename(path), from))) return undefined;
  const folder = isFolder ? path : dirname(path);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
  return reportFolder(folder, names, from);
}
