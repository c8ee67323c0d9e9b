import { endWith, exitCodeOfThrown, exitCodes } from "./exit.ts";
import { watchStreams } from "./output/watch-streams.ts";
import { addFormatOptions } from "./program/add-format-options.ts";
import { program } from "./program/program.ts";
import { visible } from "./screen/visible.ts";

/**
 * Runs the command line as `process.argv` gives it and sets the exit code of the process: 0 = clean, 1 = some finding
 * is an error, 2 = misuse. Never rejects.
 */
export async function main(argv: readonly string[]): Promise<void> {
  watchStreams();
  try {
    const root = program();
    await addFormatOptions(root, argv);
    await root.parseAsync([...argv]);
  } catch (thrown) {
    endWith(exitCodeOfThrown(thrown) ?? exitCodes.findings);
    if (!isToldAlready(thrown)) process.stderr.write(`${complaint(thrown)}\n`);
  }
}

/** Commander prints its own complaints when it finds them; ours and those of formats are printed here. */
function isToldAlready(thrown: unknown): boolean {
  const { code } = thrown as { readonly code?: unknown };
  return typeof code === "string" && code.startsWith("commander.");
}

function complaint(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const text = message.split("\n").map(visible).join("\n");
  if (exitCodeOfThrown(thrown) !== undefined) return text.startsWith("error: ") ? text : `error: ${text}`;
  return `error: ${text}\nThis is a fault of Rapporteur: please report it, with the command that showed it.`;
}
