import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { misuse } from "../exit.ts";
import type { Input } from "../input/input.ts";

const example = "Name it with --package @scope/name.";

/** A name as npm takes it for a package: at most 214 characters, small letters, with or without a scope. */
const packageName = /^(?=.{1,214}$)(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;

/**
 * The name of the package that holds a report: the one given, or that of the nearest `package.json` in the folder of
 * one of the inputs or above it. None, or one that npm would not take, is misuse.
 */
export async function packageNameOf(given: string | undefined, inputs: readonly Input[]): Promise<string> {
  if (given !== undefined) {
    if (packageName.test(given)) return given;
    throw misuse(`"${given}" cannot be the name of a package.`, "Names look like @scope/name.");
  }
  for (const { path, files } of inputs) {
    if (path === undefined) continue;
    const name = await nameAbove(files === undefined ? dirname(resolve(path)) : resolve(path));
    if (name !== undefined) return name;
  }
  throw misuse("No package.json with a name is beside the reports or above them.", example);
}

async function nameAbove(folder: string): Promise<string | undefined> {
  const manifest = await readFile(join(folder, "package.json"), "utf8").catch(() => undefined);
  const above = dirname(folder);
  if (manifest === undefined) return above === folder ? undefined : nameAbove(above);
  const name = nameIn(manifest);
  return name !== undefined && packageName.test(name) ? name : undefined;
}

function nameIn(manifest: string): string | undefined {
  try {
    const parsed: unknown = JSON.parse(manifest);
    const name = typeof parsed === "object" && parsed !== null && "name" in parsed ? parsed.name : undefined;
    return typeof name === "string" ? name : undefined;
  } catch {
    return undefined;
  }
}
