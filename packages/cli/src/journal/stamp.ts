import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Input } from "../input/input.ts";

/**
 * What an input looks like from outside: size and time of its file, of each of its files if it is a folder, of the file
 * it is a line of; or why it cannot be read. An input with another stamp is another input.
 */
export async function stampOf({ path, files, line, problem }: Input): Promise<string> {
  if (problem) return problem.code;
  const paths = line
    ? [line.file]
    : path === undefined
      ? []
      : (files?.map((file) => join(path, file)) ?? [path]);
  const stamps: string[] = [];
  for (const one of paths) {
    const stats = await stat(one, { bigint: true }).catch(() => undefined);
    stamps.push(stats ? `${stats.size}-${stats.mtimeNs}` : "unreadable");
  }
  return stamps.join(" ");
}
