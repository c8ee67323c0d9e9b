import { stat } from "node:fs/promises";
import { extname } from "node:path";
import { misuse } from "../exit.ts";
import { dash } from "../input/input.ts";

/** Where output goes: a folder for any number of files, one file, or standard output. */
export type Target =
  | { readonly kind: "folder"; readonly path: string }
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "standard" };

/** What a target needs to know of a format to be written. */
interface Extensible {
  readonly extensions: readonly string[];
  readonly stream?: boolean;
}

/** The folder output goes to if `--out` is not given. */
const defaultFolder = "out";

/**
 * What `--out` means. `-` is standard output; what exists is what it is; of what does not exist yet, a name that ends
 * with the extension of a format to be written is a file, and any other a folder.
 */
export async function targetOf(out: string | undefined, to: readonly Extensible[]): Promise<Target> {
  if (out === undefined) return { kind: "folder", path: defaultFolder };
  if (out === dash) return { kind: "standard" };
  const stats = await stat(out).catch(() => undefined);
  if (stats) return { kind: stats.isDirectory() ? "folder" : "file", path: out };
  const extension = extname(out).toLowerCase();
  const isFile = !/[/\\]$/.test(out) && to.some(({ extensions }) => extensions.includes(extension));
  return { kind: isFile ? "file" : "folder", path: out };
}

/**
 * Makes sure that one file or standard output is asked for one report in one format only, unless the format puts many
 * reports into a file; anything else is misuse.
 */
export function checkTarget(target: Target, inputs: number, to: readonly Extensible[]): void {
  if (target.kind === "folder") return;
  const place = target.kind === "file" ? target.path : "standard output";
  if (to.length > 1) {
    throw misuse(
      `${to.length} formats cannot go to ${place} at once.`,
      "Name one format with --to, or a folder with --out.",
    );
  }
  if (inputs > 1 && !to.some(({ stream }) => stream)) {
    const many = Number.isFinite(inputs) ? `${inputs} inputs` : "A file of many reports";
    throw misuse(
      `${many} cannot go to ${place} at once.`,
      "Name one input, or a folder with --out, or write --to ndjson.",
    );
  }
}
