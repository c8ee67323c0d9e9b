import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fail, type Outcome, succeed } from "@rapporteur/core";
import { cliDiagnostics } from "../../diagnostics.ts";
import { misuse } from "../../exit.ts";
import { inputProblem } from "../../input/input-problem.ts";
import { checksumsIn } from "../checksums.ts";

/** What of a package stands in its folder already and is kept, or tells what is to be taken away. */
export interface StandingPackage {
  /** Its package.json: version, and what its keeper has added, stay as they are. */
  readonly manifest?: Readonly<Record<string, unknown>> | undefined;
  /** Its note on where the source comes from. */
  readonly note?: string | undefined;
  /** Checksums of the files that were made the last time, by their paths. */
  readonly checksums: ReadonlyMap<string, string>;
}

/** The file that tells where the source comes from, written by people. */
export const notePath = "source/README.md";

/**
 * What stands in a package's folder. A folder that holds something else than this package, or than a source, is misuse;
 * a package.json that cannot be read is a finding.
 */
export async function standingPackage(folder: string, name: string): Promise<Outcome<StandingPackage>> {
  const entries = await readdir(folder).catch((): readonly string[] => []);
  if (!entries.includes("package.json")) {
    const others = entries.filter((entry) => entry !== "source" && !entry.startsWith("."));
    if (others.length > 0) {
      throw misuse(
        `${folder} holds other things (${others.slice(0, 3).join(", ")}) and no package.json of ${name}.`,
        "Name an empty folder, or one that does not exist yet.",
      );
    }
  }
  const text = await textOf(folder, "package.json");
  if (!text.ok) return text;
  const manifest = text.value === undefined ? undefined : parsed(text.value);
  if (manifest === null) {
    return fail(
      cliDiagnostics.report("package-manifest-broken", { data: { path: join(folder, "package.json") } }),
    );
  }
  if (manifest && manifest.name !== name) {
    throw misuse(
      `${folder} holds another package: ${JSON.stringify(manifest.name)}.`,
      "Name another folder with --out, or that package with --name.",
    );
  }
  const note = await textOf(folder, notePath);
  if (!note.ok) return note;
  const sums = await textOf(folder, "SHA256SUMS");
  if (!sums.ok) return sums;
  return succeed({ manifest, note: note.value, checksums: checksumsIn(sums.value ?? "") });
}

/** The text of a file; undefined if there is none. */
async function textOf(folder: string, path: string): Promise<Outcome<string | undefined>> {
  try {
    return succeed(await readFile(join(folder, path), "utf8"));
  } catch (thrown) {
    if (thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT") return succeed(undefined);
    return fail(inputProblem(thrown, join(folder, path)));
  }
}

/** The object that a text of JSON is; null if it is none. */
function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
