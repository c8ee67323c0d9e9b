import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A temporary folder of a test. */
export interface Folder {
  readonly path: string;
  readonly put: (name: string, content: string | Uint8Array) => string;
  /** Paths of all files below, hidden ones included, sorted. */
  readonly files: (below?: string) => readonly string[];
  readonly remove: () => void;
}

/** Makes a temporary folder. */
export function makeFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), "rapporteur-"));
  return {
    path,
    put: (name, content) => {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
    files: (below = ".") =>
      readdirSync(join(path, below), { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) => join(entry.parentPath, entry.name).slice(join(path, below).length + 1))
        .sort(),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
