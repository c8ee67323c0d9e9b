import { Command } from "commander";
import manifest from "../../package.json" with { type: "json" };
import { coloured } from "../screen/colours.ts";
import { visible } from "../screen/visible.ts";
import { addConvert } from "./convert.ts";
import { addDiff } from "./diff.ts";
import { examples } from "./examples.ts";
import { addFormats } from "./formats.ts";
import { addInspect } from "./inspect.ts";
import { addLocate } from "./locate.ts";
import { addPackage } from "./package.ts";
import { addValidate } from "./validate.ts";

/**
 * What may be typed: all commands with their arguments, options and help. Building it loads nothing but commander; each
 * command loads its work when it is run.
 */
export function program(): Command {
  const root = new Command("rapporteur")
    .description("United Nations reports become data: read as printed, checked, written in any format.")
    .version(manifest.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print the help of a command")
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureOutput({
      outputError: (text, write) => write(lines(text).map(visible).join("\n").concat("\n")),
    })
    .configureHelp({ styleTitle: coloured.strong })
    .addHelpText("after", () =>
      examples(
        ["convert report.md --to json", "writes out/<id>.json and says what was found"],
        ["inspect report.md", "shows what the report holds and what was repaired"],
        ["help convert", "shows all that convert can do"],
      ),
    )
    .addHelpText(
      "after",
      "\nExit code: 0 = clean, 1 = some finding is an error, 2 = the command was misused.",
    );
  for (const add of [addConvert, addInspect, addValidate, addLocate, addDiff, addPackage, addFormats])
    add(root);
  return root;
}

function lines(text: string): readonly string[] {
  return text.trimEnd().split("\n");
}
