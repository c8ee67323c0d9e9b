import { basename, extname } from "node:path";
import { conversionSummary } from "../conversion/summary.ts";
import { type ExitCode, exitCodeOf, misuse } from "../exit.ts";
import { formatNamed } from "../formats/format-named.ts";
import { formatOfName } from "../formats/format-of-name.ts";
import { dash, fileNamed } from "../input/input.ts";
import { folderNamed } from "../input/input-named.ts";
import { readBytes } from "../input/read-bytes.ts";
import { safeName } from "../output/safe-name.ts";
import { countsOf } from "../overview/counts.ts";
import { type Making, makePackage } from "../packaging/make-package.ts";
import { isPackageName } from "../packaging/package-name.ts";
import type { PackageFlags } from "../program/package.ts";
import { findingPrinter } from "../screen/finding-printer.ts";
import { screenOf } from "../screen/screen.ts";
import { severityTally } from "../words/severity-tally.ts";

/** `rapporteur package`: makes an npm package of one report, or makes it again. Gives the exit code. */
export async function packageReport(source: string, flags: PackageFlags): Promise<ExitCode> {
  const { name, out } = checkFlags(flags);
  const format = flags.from === undefined ? formatOfName(source) : formatNamed(flags.from);
  await checkSource(source, format?.stream);
  const print = findingPrinter(screenOf(process.stderr), { quiet: flags.quiet });
  const bytes = await readBytes(fileNamed(source));
  const making: Making = bytes.ok
    ? await makePackage({ source: basename(source), bytes: bytes.value, format, name, out, flags })
    : { diagnostics: bytes.diagnostics, written: [] };
  print(making.diagnostics, source);
  const { colours, write } = screenOf(process.stdout);
  const report = making.report && { id: making.report.id, counts: countsOf(making.report) };
  const files = making.written.length;
  const total = making.written.reduce((sum, file) => sum + file.bytes, 0);
  const written = files > 0 ? [{ path: out, bytes: total, files }] : [];
  write(
    conversionSummary(
      { input: fileNamed(source), ...(report && { report }), written, diagnostics: making.diagnostics },
      colours,
    ),
  );
  return exitCodeOf(severityTally(making.diagnostics));
}

function checkFlags({ name, out, symbol, id }: PackageFlags): {
  readonly name: string;
  readonly out: string;
} {
  if (name === undefined) {
    throw misuse("--name is missing.", "Name the package as npm will know it: --name @scope/name.");
  }
  if (!isPackageName(name)) {
    throw misuse(
      `"${name}" cannot be the name of a package.`,
      "A name is lower case, of letters, digits, '.', '_' and '-', with or without a scope: @scope/name.",
    );
  }
  if (out === undefined)
    throw misuse("--out is missing.", "Name the folder of the package: --out my-report.");
  if (out === dash) throw misuse("A package cannot go to standard output.", "Name a folder with --out.");
  if (id !== undefined && safeName(id) !== id) {
    throw misuse(`"${id}" cannot be an id.`, `(Did you mean ${safeName(id)}?)`);
  }
  if (symbol?.trim() === "") throw misuse("--symbol is empty.", "A symbol looks like A/HRC/54/81.");
  return { name, out };
}

/** A package keeps its source as one file, beside the note on it. */
async function checkSource(source: string, isStream = false): Promise<void> {
  if (source === dash) throw misuse("A package keeps its source: standard input is none.", "Name a file.");
  if (isStream || (await folderNamed(source)) !== undefined) {
    throw misuse(
      `${source} is not one report in one file.`,
      "Name a file, such as a report in JSON or Markdown.",
    );
  }
  if (/^readme(\.[^.]*)?$/i.test(basename(source))) {
    throw misuse(
      `A source cannot be called ${basename(source)}: the note on where it comes from is.`,
      `Call it report${extname(source)}.`,
    );
  }
}
