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
    .summary("list the formats that are read and written")
    .description(
      "Lists the formats: their names for --to and --from, whether they are read and written, extensions.",
    )
    .option("--json", "print the list as JSON")
    .addHelpText("after", () =>
      examples(["formats", "prints a table"], ["formats --json", "prints the list for programs"]),
    )
    .action(async (flags: FormatsFlags) => {
      const { listFormats } = await import("../commands/formats.ts");
      endWith(await listFormats(flags));
    });
}
