import { fail, type Outcome, succeed } from "@rapporteur/core";
import { isGone } from "./is-gone.ts";
import { outputProblem } from "./output-problem.ts";
import { takeCareOf } from "./watch-streams.ts";

/** Writes to standard output and waits until it is taken. A reader that has gone away is no failure. */
export async function writeStandardOutput(content: string | Uint8Array): Promise<Outcome<undefined>> {
  const thrown = await new Promise<Error | null | undefined>((resolve) => {
    process.stdout.write(content, (error) => {
      if (error) takeCareOf(error);
      resolve(error);
    });
  });
  if (!thrown || isGone(thrown)) return succeed(undefined);
  return fail(outputProblem(thrown, "Standard output"));
}
