import { createHash } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";

/**
 * Takes away what an earlier making of the package left behind and this one no longer makes. Only files listed in the
 * earlier checksums are looked at, and only those that nobody has changed since are removed. Gives their paths.
 */
export async function removeLeftBehind(
  folder: string,
  earlier: ReadonlyMap<string, string>,
  made: ReadonlySet<string>,
): Promise<readonly string[]> {
  const removed: string[] = [];
  for (const [path, checksum] of earlier) {
    if (made.has(path) || !isInside(path)) continue;
    const bytes = await readFile(join(folder, path)).catch(() => undefined);
    if (bytes === undefined || createHash("sha256").update(bytes).digest("hex") !== checksum) continue;
    await rm(join(folder, path)).then(
      () => removed.push(path),
      () => {},
    );
  }
  return removed;
}

function isInside(path: string): boolean {
  return !path.startsWith("/") && path.split(/[/\\]/).every((step) => step !== ".." && !step.includes(":"));
}
