import type { Command } from "commander";
import { endWith } from "../exit.ts";
import { examples } from "./examples.ts";

/** What `validate` is given besides its input. */
export interface ValidateFlags {
  readonly json?: boolean;
}

/** Adds `rapporteur validate`. */
export function addValidate(root: Command): void {
  root
    .command("validate")
    .summary("check a report in JSON against the model")
    .description(
      "Checks a report in JSON: its shape, and the facts that hold in every report " +
        "(notes have their marks, numbers ascend, ids lead somewhere).",
    )
    .argument("<report.json>", "a report in JSON; - is standard input")
    .option("--json", "print the findings as JSON")
    .addHelpText("after", () =>
      examples(
        ["validate out/report.json", "says that the report is valid, or what is wrong and where"],
        ["validate - --json < report.json", "prints the findings for programs"],
      ),
    )
    .action(async (input: string, flags: ValidateFlags) => {
      const { validate } = await import("../commands/validate.ts");
      endWith(await validate(input, flags));
    });
}
