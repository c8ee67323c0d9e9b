import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The command line as users start it. */
export const bin = fileURLToPath(new URL("../../bin/rapporteur.js", import.meta.url));

/** The first real report of this repository. */
export const realReport = fileURLToPath(
  new URL("../../../reports/hrc54-human-rights-of-migrants/source/report.md", import.meta.url),
);

/** What a run of the command line gave. */
export interface Run {
  readonly code: number | string | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a child process, in a folder, with something on its standard input. */
export function run(
  args: readonly string[],
  options: {
    readonly cwd?: string;
    readonly input?: string | Uint8Array;
    readonly env?: NodeJS.ProcessEnv;
  } = {},
): Promise<Run> {
  const { NO_COLOR, FORCE_COLOR, ...inherited } = process.env;
  const env = { ...inherited, ...options.env };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [bin, ...args],
      { cwd: options.cwd, env, maxBuffer: 64 * 1024 * 1024, encoding: "utf8" },
      (error, stdout, stderr) =>
        resolve({ code: error ? (error.code ?? error.signal ?? "?") : 0, stdout, stderr }),
    );
    child.stdin?.on("error", () => {});
    child.stdin?.end(options.input ?? "");
  });
}
