import { constants } from "node:fs";
import { access, mkdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fail, type Outcome, succeed } from "@rapporteur/core";
import type { PlacedFile } from "./output-paths.ts";
import { outputProblem } from "./output-problem.ts";
import { forgetTemporary, rememberTemporary } from "./temporary-files.ts";

/** A file that has been written, and its size in bytes. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
}

/**
 * Writes files that belong together. Each is first written in full beside its place, under a temporary name; when all
 * are there they are renamed, so that no reader ever sees half a file and a full disk leaves the old ones as they were.
 * `tag` is what temporary names are told apart by; what an interrupted run left under one is replaced.
 */
export async function writeFiles(
  files: readonly PlacedFile[],
  tag = `${process.pid}-${process.hrtime.bigint()}`,
): Promise<Outcome<readonly WrittenFile[]>> {
  const staged: Staged[] = [];
  for (const file of files) {
    try {
      staged.push(await stage(file, `${tag}-${staged.length}`));
    } catch (thrown) {
      for (const { temporary } of staged) await discard(temporary);
      return fail(outputProblem(thrown, file.path));
    }
  }
  const written: WrittenFile[] = [];
  for (const { temporary, place, path, bytes } of staged) {
    try {
      if (temporary !== undefined) await rename(temporary, place);
    } catch (thrown) {
      for (const left of staged.slice(written.length)) await discard(left.temporary);
      return fail(outputProblem(thrown, path));
    }
    if (temporary !== undefined) forgetTemporary(temporary);
    written.push({ path, bytes });
  }
  return succeed(written);
}

interface Staged extends WrittenFile {
  /** Absent for a device or a pipe, which is written to at once. */
  readonly temporary?: string;
  readonly place: string;
}

async function stage({ path, content }: PlacedFile, tag: string): Promise<Staged> {
  const bytes = Buffer.byteLength(content);
  const existing = await stat(path).catch(() => undefined);
  if (existing?.isDirectory()) throw Object.assign(new Error(path), { code: "EISDIR" });
  if (existing && !existing.isFile()) {
    // Renaming over a device or a pipe would put a plain file in its place.
    await writeFile(path, content);
    return { path, place: path, bytes };
  }
  // A link keeps being a link: what it leads to is replaced.
  const place = existing ? await realpath(path) : path;
  // Renaming would replace even a file that is write-protected.
  if (existing) await access(place, constants.W_OK);
  await mkdir(dirname(place), { recursive: true });
  const temporary = join(dirname(place), `.rapporteur-${tag}.tmp`);
  rememberTemporary(temporary);
  try {
    await rm(temporary, { force: true });
    await writeFile(temporary, content, { flag: "wx", ...(existing && { mode: existing.mode }) });
  } catch (thrown) {
    await discard(temporary);
    throw thrown;
  }
  return { path, place, bytes, temporary };
}

async function discard(temporary: string | undefined): Promise<void> {
  if (temporary === undefined) return;
  await rm(temporary, { force: true }).catch(() => {});
  forgetTemporary(temporary);
}
