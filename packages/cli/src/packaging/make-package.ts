import { join } from "node:path";
import type { Diagnostic, Report } from "@rapporteur/core";
import { cliDiagnostics } from "../diagnostics.ts";
import type { Format } from "../formats/table.ts";
import { safeName } from "../output/safe-name.ts";
import { type WrittenFile, writeFiles } from "../output/write-files.ts";
import { readReport } from "../reading/read-report.ts";
import { counted } from "../words/counted.ts";
import { severityTally } from "../words/severity-tally.ts";
import { packageFiles } from "./package-files.ts";
import { removeLeftBehind } from "./standing/left-behind.ts";
import { standingPackage } from "./standing/standing-package.ts";

/** What a package is to be made from, and where. */
export interface Order {
  /** Name of the source file, without its folder. */
  readonly source: string;
  readonly bytes: Uint8Array;
  /** The format to read it in; absent if nothing tells it. */
  readonly format?: Format | undefined;
  readonly name: string;
  /** Folder of the package. */
  readonly out: string;
  readonly flags: {
    readonly from?: string;
    readonly symbol?: string;
    readonly id?: string;
    readonly strict?: boolean;
  };
}

/** What became of it: without files written, a finding says why there are none. */
export interface Making {
  readonly report?: Report | undefined;
  readonly written: readonly WrittenFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a source, makes the files of its package and writes them, all or none. What an earlier making left behind and
 * this one does not make is taken away. Bad data never rejects; a folder that holds something else is misuse.
 */
export async function makePackage({ source, bytes, format, name, out, flags }: Order): Promise<Making> {
  const { from, symbol, id, strict = false } = flags;
  const kept = safeName(source);
  // Read under the name it is kept by, so that nothing of the package tells where it came from.
  const { report, diagnostics } = await readReport({ name: kept, content: bytes, path: kept }, format, {
    symbol,
    id,
  });
  if (!report || !format) return { written: [], diagnostics };
  const standing = await standingPackage(out, name);
  if (!standing.ok) return { report, written: [], diagnostics: [...diagnostics, ...standing.diagnostics] };
  if (strict && severityTally(diagnostics).error > 0) {
    const errors = counted(severityTally(diagnostics).error, "error");
    return {
      report,
      written: [],
      diagnostics: [...diagnostics, cliDiagnostics.report("strict-withheld", { data: { errors } })],
    };
  }
  const { title } = await format.load();
  const files = await packageFiles({
    name,
    report,
    source: { name: kept, bytes, format: title },
    diagnostics,
    flags: [
      ...(from === undefined ? [] : ["--from", from]),
      ...(symbol === undefined ? [] : ["--symbol", symbol]),
      ...(id === undefined ? [] : ["--id", id]),
    ],
    standing: standing.value,
  });
  const found = [...diagnostics, ...files.diagnostics];
  if (!files.ok) return { report, written: [], diagnostics: found };
  const placed = files.value.map(({ path, content }) => ({ path: join(out, path), content }));
  const written = await writeFiles(placed);
  if (!written.ok) return { report, written: [], diagnostics: [...found, ...written.diagnostics] };
  const made = new Set(files.value.map(({ path }) => path));
  const removed = await removeLeftBehind(out, standing.value.checksums, made);
  const told = removed.map((path) => cliDiagnostics.report("package-file-removed", { data: { path } }));
  return { report, written: written.value, diagnostics: [...found, ...told] };
}
