import { createHash } from "node:crypto";
import { resolve } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import type { Job } from "../conversion/job.ts";
import type { Target } from "../output/target.ts";

/**
 * A short name for all that decides what a run writes, apart from what the inputs hold: the program's version, the
 * inputs named, the job and the place. Two runs of one key are the same run.
 */
export function runKey(names: readonly string[], job: Job, target: Target): string {
  const place = target.kind === "standard" ? "-" : resolve(target.path);
  const parts = [manifest.version, process.cwd(), names, job, target.kind, place];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}
