import { endWith, exitCodes } from "../exit.ts";
import { isGone } from "./is-gone.ts";

/** Errors of standard output that somebody else makes a finding of. */
const takenCareOf = new WeakSet<Error>();

/**
 * Listens for what goes wrong with standard output and standard error. A reader that has gone away is no failure: the
 * work goes on unheard. Anything else (a full disk behind a redirection) is told once and makes the exit code 1.
 */
export function watchStreams(): void {
  process.stderr.on("error", () => {});
  let told = false;
  process.stdout.on("error", async (thrown: Error) => {
    if (told || isGone(thrown) || takenCareOf.has(thrown)) return;
    told = true;
    endWith(exitCodes.findings);
    // Findings need the core, which is not loaded unless it must be.
    const { outputProblem } = await import("./output-problem.ts");
    const { message, help } = outputProblem(thrown, "Standard output");
    process.stderr.write(`error: ${message}\n${help}\n`);
  });
}

/** Keeps the watch from telling of an error that the caller makes a finding of. */
export function takeCareOf(thrown: Error): void {
  takenCareOf.add(thrown);
}
