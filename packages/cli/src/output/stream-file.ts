import { constants } from "node:fs";
import { access, type FileHandle, mkdir, open, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Diagnostic } from "@rapporteur/core";
import { outputProblem } from "./output-problem.ts";
import { writeStandardOutput } from "./standard-output.ts";
import { forgetTemporary, rememberTemporary } from "./temporary-files.ts";
import type { WrittenFile } from "./write-files.ts";

/** A file, or standard output, that takes the reports of a run one after the other. */
export interface StreamFile {
  /** Name of the format of what it takes. */
  readonly format: string;
  /** Writes one report and waits until it is taken. A failure is told once; after it nothing more is written. */
  readonly append: (content: string | Uint8Array) => Promise<readonly Diagnostic[]>;
  /** Bytes written up to now. */
  readonly length: () => number;
  /** Bytes that an interrupted run left. */
  readonly left: () => Promise<number>;
  /** Goes on after so many of the bytes left. */
  readonly goOn: (bytes: number) => void;
  /** Ends the file and gives it its name; without a file, or after a failure, `written` is absent. */
  readonly close: () => Promise<{
    readonly written?: WrittenFile;
    readonly diagnostics: readonly Diagnostic[];
  }>;
}

/**
 * A file of many reports at `path`; undefined stands for standard output. As with single files, it is written beside
 * its place and renamed when it is whole; it is there even if there was no report to write. With a tag, what an
 * interrupted run wrote stays, for a run of the same tag to go on with.
 */
export function streamFile(format: string, path: string | undefined, tag?: string): StreamFile {
  let staged: Staged | undefined;
  let failed = false;
  let bytes = 0;
  const attempt = async (step: () => Promise<void>): Promise<readonly Diagnostic[]> => {
    if (failed || path === undefined) return [];
    try {
      await step();
      return [];
    } catch (thrown) {
      failed = true;
      if (staged) await discard(staged);
      return [outputProblem(thrown, path)];
    }
  };
  return {
    format,
    append: async (content) => {
      if (failed) return [];
      if (path === undefined) {
        const outcome = await writeStandardOutput(content);
        failed = !outcome.ok;
        return outcome.diagnostics;
      }
      return attempt(async () => {
        staged ??= await begin(path, tag, bytes);
        await staged.file.writeFile(content);
        bytes += Buffer.byteLength(content);
      });
    },
    length: () => bytes,
    left: async () => {
      if (tag === undefined || path === undefined) return 0;
      return (await stat(temporaryBeside(await placeOf(path), tag)).catch(() => undefined))?.size ?? 0;
    },
    goOn: (count) => {
      bytes = count;
    },
    close: async () => {
      const diagnostics = await attempt(async () => {
        staged ??= await begin(path ?? "", tag, bytes);
        await staged.file.close();
        if (staged.temporary === undefined) return;
        await rename(staged.temporary, staged.place);
        forgetTemporary(staged.temporary);
      });
      return failed || path === undefined ? { diagnostics } : { written: { path, bytes }, diagnostics };
    },
  };
}

interface Staged {
  readonly file: FileHandle;
  readonly place: string;
  /** Absent for a device or a pipe, which is written to at once. */
  readonly temporary?: string;
}

async function begin(path: string, tag: string | undefined, bytes: number): Promise<Staged> {
  const existing = await stat(path).catch(() => undefined);
  if (existing && !existing.isFile()) return { file: await open(path, "w"), place: path };
  const place = await placeOf(path);
  // Renaming would replace even a file that is write-protected.
  if (existing) await access(place, constants.W_OK);
  await mkdir(dirname(place), { recursive: true });
  const temporary = temporaryBeside(place, tag ?? `${process.pid}-${process.hrtime.bigint()}`);
  if (bytes > 0) return { file: await openAt(temporary, bytes), place, temporary };
  if (tag === undefined) rememberTemporary(temporary);
  try {
    await rm(temporary, { force: true });
    return { file: await open(temporary, "wx", existing?.mode), place, temporary };
  } catch (thrown) {
    forgetTemporary(temporary);
    throw thrown;
  }
}

/** Opens a file to be written on after so many bytes, which are all that stays of it. */
async function openAt(path: string, bytes: number): Promise<FileHandle> {
  const flags = constants.O_WRONLY | constants.O_APPEND | constants.O_NOFOLLOW;
  const file = await open(path, flags);
  await file.truncate(bytes);
  return file;
}

/** Where a path leads: a link keeps being a link, and what it leads to is replaced. */
async function placeOf(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

function temporaryBeside(place: string, tag: string): string {
  return join(dirname(place), `.rapporteur-${tag}-stream.tmp`);
}

async function discard({ file, temporary }: Staged): Promise<void> {
  await file.close().catch(() => {});
  if (temporary === undefined) return;
  await rm(temporary, { force: true }).catch(() => {});
  forgetTemporary(temporary);
}
