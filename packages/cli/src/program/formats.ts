import type { Command } from "commander";
import { endWith } from "../exit.ts";
import { examples } from "./examples.ts";

/** What `formats` is given. */
export interface FormatsFlags {
  readonly json?: boolean;
}

/** Adds `rapporteur formats`. */
export function addFormats(root: Command): void {
  root
    .command("formats")
    .summary("list the formats that are read and written, and their options")
    .description(
      "Lists the formats: their names for --to and --from, whether they are read and written, extensions. " +
        "Of one format, shows the options that convert takes for it.",
    )
    .argument("[format]", "one format, to show its options")
    .option("--json", "print the list as JSON")
    .addHelpText("after", () =>
      examples(
        ["formats", "prints a table"],
        ["formats jsonld", "shows the options of JSON-LD"],
        ["formats --json", "prints the list for programs, with options"],
      ),
    )
    .action(async (format: string | undefined, flags: FormatsFlags) => {
      const { listFormats } = await import("../commands/formats.ts");
      endWith(await listFormats(format, flags));
    });
}
