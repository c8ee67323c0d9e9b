import type { Dirent, Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { cliDiagnostics } from "../diagnostics.ts";
import { formatOfName } from "../formats/format-of-name.ts";
import { type Format, formats } from "../formats/table.ts";
import { dash, type Input, standardInput } from "./input.ts";
import { folderNamed } from "./input-named.ts";
import { inputProblem } from "./input-problem.ts";
import { reportFolder } from "./report-folder.ts";

/** What a search for inputs is told besides the names. */
export interface SearchOptions {
  /** The folder output goes to, which is passed over. */
  readonly skip?: string | undefined;
  /** The format of all inputs, if it is given. */
  readonly from?: Format | undefined;
}

/**
 * The inputs that the arguments of a command name. A file stands for itself, whatever its extension; a folder for all
 * files below it whose extension some format reads, in the order of their paths (by code unit), and for all folders
 * that are one report. Hidden files and folders, and the folder `skip`, are passed over. A file reached twice is taken
 * once, so links that run in a circle end. What cannot be read is an input with its problem.
 */
export async function findInputs(
  names: readonly string[],
  { skip, from }: SearchOptions = {},
): Promise<readonly Input[]> {
  const search: Search = { inputs: [], seen: new Set(), skip: await realOf(skip), from, met: 0 };
  for (const name of names) await visitNamed(name, search);
  return search.inputs;
}

interface Search {
  readonly inputs: Input[];
  /** Real paths of the files and folders visited. */
  readonly seen: Set<string>;
  readonly skip: string | undefined;
  readonly from: Format | undefined;
  /** Files met, those seen before included. */
  met: number;
}

async function visitNamed(name: string, search: Search): Promise<void> {
  if (name === dash) {
    if (!search.inputs.includes(standardInput)) search.inputs.push(standardInput);
    return;
  }
  const stats = await statsOf(name, search, { linked: false });
  if (stats === undefined) return;
  if (!stats.isDirectory()) {
    const folder = await folderNamed(name, search.from);
    return folder ? takeFolder(folder, search) : take(name, search);
  }
  const real = await realOf(name);
  if (real === undefined || search.seen.has(real)) return;
  const before = search.met;
  await visitFolder(name, real, search);
  if (search.met > before) return;
  const extensions = formats.flatMap((format) => format.extensions).join(", ");
  const problem = cliDiagnostics.report("no-reports-found", { data: { path: name, extensions } });
  search.inputs.push({ name, problem });
}

async function visitFolder(folder: string, real: string, search: Search): Promise<void> {
  search.seen.add(real);
  const entries = await entriesOf(folder, search);
  const names = entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
  const report = reportFolder(folder, names, search.from);
  if (report) await takeFolder(report, search);
  const parts = new Set(report?.files);
  for (const entry of entries) {
    if (entry.name.startsWith(".") || parts.has(entry.name)) continue;
    await visitEntry(join(folder, entry.name), entry, search);
  }
}

async function visitEntry(path: string, entry: Dirent, search: Search): Promise<void> {
  const format = formatOfName(entry.name);
  // A table by itself is no report.
  const readable = format !== undefined && format.marks === undefined;
  if (!readable && !entry.isDirectory() && !entry.isSymbolicLink()) return;
  const stats = await statsOf(path, readable ? search : undefined, { linked: true });
  if (stats?.isDirectory()) {
    const real = await realOf(path);
    if (real !== undefined && real !== search.skip && !search.seen.has(real))
      await visitFolder(path, real, search);
  } else if (stats?.isFile() && readable) {
    await take(path, search);
  }
}

async function take(path: string, search: Search): Promise<void> {
  search.met++;
  const real = (await realOf(path)) ?? path;
  if (search.seen.has(real)) return;
  search.seen.add(real);
  search.inputs.push({ name: path, path });
}

/** Takes a folder that is one report; that is remembered apart from the folder's having been visited. */
async function takeFolder(folder: Input, search: Search): Promise<void> {
  search.met++;
  const key = `report in ${(await realOf(folder.path)) ?? folder.name}`;
  if (search.seen.has(key)) return;
  search.seen.add(key);
  search.inputs.push(folder);
}

async function entriesOf(folder: string, search: Search): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (thrown) {
    meet(thrown, folder, search, false);
    return [];
  }
}

async function statsOf(
  path: string,
  search: Search | undefined,
  { linked }: { readonly linked: boolean },
): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (thrown) {
    if (search) meet(thrown, path, search, linked);
    return undefined;
  }
}

function meet(thrown: unknown, path: string, search: Search, linked: boolean): void {
  search.met++;
  search.inputs.push({ name: path, problem: inputProblem(thrown, path, linked) });
}

async function realOf(path: string | undefined): Promise<string | undefined> {
  return path === undefined ? undefined : realpath(path).catch(() => undefined);
}
