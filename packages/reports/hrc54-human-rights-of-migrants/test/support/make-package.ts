import { spawnSync } from "node:child_process";
import { bin } from "./places.ts";

/** Makes a package of a source with the command line; errors in the report itself are allowed. */
export function makePackage(source: string, name: string, out: string): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    [bin, "package", source, "--name", name, "--out", out, "--quiet"],
    { encoding: "utf8" },
  );
  if (status !== 0 && status !== 1) throw new Error(`rapporteur package ended with ${status}: ${stderr}`);
}
