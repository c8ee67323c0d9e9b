import { readFile, stat } from "node:fs/promises";
import { type Entry, entryOf, objectOf } from "./entry.ts";

/** Version of the form of journals: one of another version is not gone on with. */
export const journalVersion = 1;

/** What an interrupted run left. */
export interface LeftJournal {
  readonly entries: readonly {
    readonly entry: Entry /** Offset in bytes behind its line. */;
    readonly end: number;
  }[];
  /** Offset in bytes behind the first line. */
  readonly start: number;
  /** The process that wrote last. */
  readonly pid: number;
}

/** Reads the journal of a run, up to the first line that is not whole. Undefined if there is none of this version. */
export async function readJournal(path: string, key: string): Promise<LeftJournal | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) return undefined;
  const entries: { entry: Entry; end: number }[] = [];
  let start: number | undefined;
  let pid = 0;
  let from = 0;
  for (let to = bytes.indexOf(0x0a); to >= 0; to = bytes.indexOf(0x0a, from)) {
    const line = bytes.toString("utf8", from, to);
    from = to + 1;
    const head = objectOf(line);
    if (start === undefined) {
      if (head?.journal !== journalVersion || head.run !== key) return undefined;
      start = from;
    }
    if (typeof head?.pid === "number") {
      pid = head.pid;
      continue;
    }
    const entry = entryOf(line);
    if (!entry) break;
    entries.push({ entry, end: from });
  }
  return start === undefined ? undefined : { entries, start, pid };
}

/** Whether what an entry says was written is still there. */
export async function stillThere({ written }: Entry): Promise<boolean> {
  for (const [path, bytes, files] of written) {
    const stats = await stat(path).catch(() => undefined);
    if (!stats || (files === 1 && stats.isFile() && stats.size !== bytes)) return false;
  }
  return true;
}
