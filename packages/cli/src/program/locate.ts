import type { Command } from "commander";
import { endWith } from "../exit.ts";
import { examples } from "./examples.ts";

/** What `locate` is given besides its input and the place wanted. */
export interface LocateFlags {
  readonly json?: boolean;
  readonly from?: string;
}

/** Adds `rapporteur locate`. */
export function addLocate(root: Command): void {
  root
    .command("locate")
    .summary("print one paragraph, point, note or section, and how it is cited")
    .description(
      "Prints the words of one paragraph, point, note or section, its id, how it is cited, and where it stands in " +
        "the source. The place is given as people cite it, or as an id.",
    )
    .argument("<input>", "a file; - is standard input")
    .argument("<place...>", 'what to find: "para. 83 (h)", "footnote 59", "chapter IV.A", para-83-h')
    .option("-f, --from <format>", "format to read, where the name does not tell it")
    .option("--json", "print the node as JSON")
    .addHelpText("after", () =>
      examples(
        ['locate report.md "para. 83 (h)"', "prints the point with its citation"],
        ["locate out/report.json footnote 59", "prints the note"],
        ["locate report.md sec-IV-A --json", "prints the section for programs"],
      ),
    )
    .action(async (input: string, place: readonly string[], flags: LocateFlags) => {
      const { locate } = await import("../commands/locate.ts");
      endWith(await locate(input, place.join(" "), flags));
    });
}
