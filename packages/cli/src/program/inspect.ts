import type { Command } from "commander";
import { endWith } from "../exit.ts";
import { examples } from "./examples.ts";

/** What `inspect` is given besides its input. */
export interface InspectFlags {
  readonly json?: boolean;
  readonly from?: string;
}

/** Adds `rapporteur inspect`. */
export function addInspect(root: Command): void {
  root
    .command("inspect")
    .summary("show what a report holds, what was repaired and what is doubtful")
    .description(
      "Shows what a report holds: masthead, outline with paragraphs, counts, States, recommendations; " +
        "where each character of the source went; and every finding, with the line it is about.",
    )
    .argument("<input>", "a file; - is standard input")
    .option("-f, --from <format>", "format to read, where the name does not tell it")
    .option("--json", "print the same as JSON, complete")
    .addHelpText("after", () =>
      examples(
        ["inspect report.md", "shows the report"],
        ["inspect report.md --json", "prints the same for programs"],
      ),
    )
    .action(async (input: string, flags: InspectFlags) => {
      const { inspect } = await import("../commands/inspect.ts");
      endWith(await inspect(input, flags));
    });
}
