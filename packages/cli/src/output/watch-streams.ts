import { endWith, exitCodes } from "../exit.ts";
import { isGone } from "./is-gone.ts";

/**
 * Listens for what goes wrong with standard output and standard error. A reader that has gone away is no failure: the
 * work goes on unheard. Anything else (a full disk behind a redirection) is told once and makes the exit code 1.
 */
export function watchStreams(): void {
  process.stderr.on("error", () => {});
  let told = false;
  process.stdout.on("error", (thrown: Error) => {
    if (isGone(thrown) || told) return;
    told = true;
    endWith(exitCodes.findings);
    // Findings need the core, which is not loaded unless it must.
    import("./output-problem.ts").then(({ outputProblem }) => {
      const { message, help } = outputProblem(thrown, "Standard output");
      process.stderr.write(`error: ${message}\n${help}\n`);
    });
  });
}
