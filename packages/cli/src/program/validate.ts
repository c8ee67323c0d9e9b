import type { Command } from "commander";
import { endWith } from "../exit.ts";
import { examples } from "./examples.ts";

/** What `validate` is given besides its input. */
export interface ValidateFlags {
  readonly json?: boolean;
  readonly from?: string;
}

/** Adds `rapporteur validate`. */
export function addValidate(root: Command): void {
  root
    .command("validate")
    .summary("check a report against the model")
    .description(
      "Checks a report in any format that is read: its shape, and the facts that hold in every report " +
        "(notes have their marks, numbers ascend, ids lead somewhere). Of a report as printed, what was found in " +
        "reading it counts too. A file of NDJSON is checked report by report.",
    )
    .argument(
      "<report>",
      "a file, or a folder of CSV tables; - is standard input, in JSON if --from does not say otherwise",
    )
    .option("-f, --from <format>", "format to read, where the name does not tell it")
    .option("--json", "print the findings as JSON")
    .addHelpText("after", () =>
      examples(
        ["validate out/report.json", "says that the report is valid, or what is wrong and where"],
        ["validate out/report-csv", "checks the tables of a report"],
        ["validate - --json < report.json", "prints the findings for programs"],
      ),
    )
    .action(async (input: string, flags: ValidateFlags) => {
      const { validate } = await import("../commands/validate.ts");
      endWith(await validate(input, flags));
    });
}
