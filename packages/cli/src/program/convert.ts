import type { Command } from "commander";
import { endWith } from "../exit.ts";
import { typedFormatOptions } from "./add-format-options.ts";
import { examples } from "./examples.ts";

/** What `convert` is given besides its inputs. */
export interface ConvertFlags {
  readonly to?: string;
  readonly from?: string;
  readonly out?: string;
  readonly symbol?: string;
  readonly id?: string;
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly threads?: string;
}

/** Adds `rapporteur convert`. */
export function addConvert(root: Command): void {
  root
    .command("convert")
    .summary("read reports and write them in other formats")
    .description(
      "Reads reports and writes them in other formats.\n\n" +
        "A folder stands for all files below it that some format reads; hidden ones are passed over. " +
        "A folder of CSV tables is one report, a file of NDJSON one report a line. " +
        "Files are named after the id of the report, and replaced if they are there. " +
        "Findings go to standard error, the summary to standard output.",
    )
    .argument("<input...>", "files or folders; - is standard input")
    .option("-t, --to <format>", "format to write; several with commas, or all (but ndjson)")
    .option("-f, --from <format>", "format to read, where the name does not tell it")
    .option("-o, --out <place>", "folder or file to write to; - is standard output (default: out)")
    .option("--symbol <symbol>", "symbol of the report, where it is not printed")
    .option("--id <id>", "id of the report, instead of the one made from its symbol or title")
    .option("--strict", "write nothing of a report that has an error")
    .option("-q, --quiet", "of the findings print errors only; the summary counts all")
    .option("--threads <number>", "threads for many inputs (default: one a core)")
    .addHelpText("after", () =>
      examples(
        ["convert report.md --to json", "writes out/<id>.json"],
        [
          "convert reports/ --to json,markdown --out data",
          "writes both formats of every report below reports/",
        ],
        ["convert reports/ --to ndjson --out -", "prints all reports, one a line"],
        [
          "convert report.md --to jsonld --syntax turtle",
          "writes Turtle; each format has options of its own",
        ],
        ["convert report.md --to json --out report.json", "writes this one file"],
        ["convert - --from markdown --to json --out - < report.md", "works in a pipe"],
        ["convert report.md --to json --symbol A/HRC/54/81", "gives the symbol, which is not printed"],
      ),
    )
    .action(async (inputs: readonly string[], flags: ConvertFlags, command: Command) => {
      const { convert } = await import("../commands/convert.ts");
      endWith(await convert(inputs, flags, typedFormatOptions(command)));
    });
}
