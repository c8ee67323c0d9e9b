import type { Command } from "commander";
import { endWith } from "../exit.ts";
import { examples } from "./examples.ts";

/** What `diff` is given besides its inputs. */
export interface DiffFlags {
  readonly from?: string;
  readonly json?: boolean;
  readonly changeset?: boolean;
  readonly package?: string;
  readonly exitCode?: boolean;
}

/** Adds `rapporteur diff`. */
export function addDiff(root: Command): void {
  root
    .command("diff")
    .summary("compare two versions of a report, and say how its version must rise")
    .description(
      "Compares two versions of a report, in any formats that are read: what was added, removed, moved, renumbered " +
        "and reworded, word by word. Says how the version must rise: major if an id vanished or became another, " +
        "minor if something is there that was not, patch for corrections.",
    )
    .argument("<old>", "the earlier version: a file, or - for standard input")
    .argument("<new>", "the later version: a file, or - for standard input")
    .option("-f, --from <format>", "format to read, where the name does not tell it")
    .option("--json", "print the changes as JSON")
    .option("--changeset", "print a changeset for the package that holds the report")
    .option("--package <name>", "that package (default: the package.json beside or above <new>)")
    .option("--exit-code", "end with 1 if there are changes")
    .addHelpText("after", () =>
      examples(
        ["diff old.md new.md", "shows what changed, in words"],
        ["diff old.json new.md --json", "prints the changes for programs"],
        [
          "diff old.md new.md --changeset --package @scope/report > .changeset/a.md",
          "writes the changeset for a release",
        ],
      ),
    )
    .action(async (before: string, after: string, flags: DiffFlags) => {
      const { diff } = await import("../commands/diff.ts");
      endWith(await diff(before, after, flags));
    });
}
