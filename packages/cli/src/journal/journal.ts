import { constants } from "node:fs";
import { type FileHandle, mkdir, open, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Target } from "../output/target.ts";
import type { Entry } from "./entry.ts";
import { journalVersion, type LeftJournal, readJournal } from "./read-journal.ts";

/**
 * What a run over many inputs notes beside its outputs, so that the same command goes on where an interrupted one was:
 * a line for each input that is done. It is gone when the run is over.
 */
export interface Journal {
  /** Names what belongs to this run and to no other. */
  readonly key: string;
  /** What an earlier, interrupted run of the same command noted. */
  readonly left: LeftJournal["entries"];
  /** Goes on after so many of the entries left; the others are forgotten. */
  readonly keep: (count: number) => Promise<void>;
  /** Notes that an input is done. */
  readonly add: (entry: Entry) => Promise<void>;
  /** Notes nothing more. */
  readonly stop: () => void;
  /** Ends the journal, and removes it unless it is to be gone on with. */
  readonly close: (options: { readonly remove: boolean }) => Promise<void>;
}

/**
 * Opens the journal of a run beside what it writes. Undefined where there can be none: the place cannot be written to,
 * or the same command is under way already.
 */
export async function openJournal(key: string, target: Target): Promise<Journal | undefined> {
  if (target.kind === "standard") return undefined;
  const folder = target.kind === "folder" ? target.path : dirname(target.path);
  const path = join(folder, `.rapporteur-${key}.journal`);
  const left = await readJournal(path, key);
  if (left && left.pid !== process.pid && isAlive(left.pid)) return undefined;
  let file: FileHandle;
  try {
    await mkdir(folder, { recursive: true });
    if (!left) await rm(path, { force: true });
    // Never through a link that somebody has put there.
    file = left ? await open(path, constants.O_RDWR | constants.O_NOFOLLOW) : await open(path, "wx");
  } catch {
    return undefined;
  }
  return journalOf(file, path, key, left);
}

function journalOf(file: FileHandle, path: string, key: string, left: LeftJournal | undefined): Journal {
  const entries = left?.entries ?? [];
  let at = 0;
  let stopped = false;
  const write = async (value: object): Promise<void> => {
    if (stopped) return;
    try {
      const { bytesWritten } = await file.write(`${JSON.stringify(value)}\n`, at);
      at += bytesWritten;
    } catch {
      // A disk that is full is told where the outputs are written; without notes the run is what it would be anyway.
      stopped = true;
    }
  };
  return {
    key,
    left: entries,
    keep: async (count) => {
      at = count > 0 ? (entries[count - 1]?.end ?? 0) : (left?.start ?? 0);
      await file.truncate(at).catch(() => {
        stopped = true;
      });
      await write(at === 0 ? { journal: journalVersion, run: key, pid: process.pid } : { pid: process.pid });
    },
    add: write,
    stop: () => {
      stopped = true;
    },
    close: async ({ remove }) => {
      await file.close().catch(() => {});
      if (remove) await rm(path, { force: true }).catch(() => {});
    },
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    // A process of somebody else's is alive as well.
    return (thrown as NodeJS.ErrnoException).code === "EPERM";
  }
}
