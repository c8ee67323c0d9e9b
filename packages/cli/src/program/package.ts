import type { Command } from "commander";
import { endWith } from "../exit.ts";
import { examples } from "./examples.ts";

/** What `package` is given besides its source. */
export interface PackageFlags {
  readonly name?: string;
  readonly out?: string;
  readonly from?: string;
  readonly symbol?: string;
  readonly id?: string;
  readonly strict?: boolean;
  readonly quiet?: boolean;
}

/** Adds `rapporteur package`. */
export function addPackage(root: Command): void {
  root
    .command("package")
    .summary("make an npm package of a report, with types that know it")
    .description(
      "Makes an npm package of one report: a module with types that know its paragraphs, notes, States and " +
        "recommendations; the report as JSON, JSON-LD, Markdown and CSV tables; a README that is its code book; " +
        "checksums; and the source it was read from. The same source gives the same bytes. " +
        "In a folder that is the package already, its version and all that was added to package.json stay as they are.",
    )
    .argument("<source>", "the report, as printed or in any format that is read: one file")
    .option("-n, --name <name>", "name of the package, as npm will know it: @scope/name")
    .option("-o, --out <folder>", "folder of the package")
    .option("-f, --from <format>", "format to read, where the name does not tell it")
    .option("--symbol <symbol>", "symbol of the report, where it is not printed")
    .option("--id <id>", "id of the report, instead of the one made from its symbol or title")
    .option("--strict", "write nothing if the report has an error")
    .option("-q, --quiet", "of the findings print errors only; the summary counts all")
    .addHelpText("after", () =>
      examples(
        ["package report.md --name @scope/my-report --out my-report", "makes the package in my-report/"],
        [
          "package source/report.md --name @scope/my-report --out .",
          "makes it again, inside its folder, and keeps its version",
        ],
        [
          "package report.docx --name @scope/my-report --out my-report --symbol A/HRC/54/81",
          "gives the symbol, which is not printed",
        ],
      ),
    )
    .action(async (source: string, flags: PackageFlags) => {
      const { packageReport } = await import("../commands/package.ts");
      endWith(await packageReport(source, flags));
    });
}
