import type { NamedBytes } from "@rapporteur/core";
import { csvDiagnostics } from "../diagnostics.ts";
import { csvwFileName, dataPackageFileName } from "../mapping/file-names.ts";
import type { Profile } from "../options.ts";
import type { Findings } from "./findings.ts";
import { columnIndex, type TableText } from "./table-rows.ts";

/** Descriptors name the profile near their beginning. */
const head = 4096;

/** The profile that the table report names; what the descriptors say, if they are there, is compared with it. */
export function profileOf(
  report: TableText,
  files: ReadonlyMap<string, NamedBytes>,
  findings: Findings,
): Profile {
  const column = columnIndex(report.table, "profile");
  const value = report.rows[1]?.[report.places[column] ?? -1] ?? "";
  const profile = value === "spreadsheet" ? "spreadsheet" : "data";
  if (value !== profile && value !== "") {
    const reason = "it must be data or spreadsheet";
    findings.addCell("cell-wrong", { table: report, row: 1, column }, { value, reason });
  }
  for (const name of [csvwFileName, dataPackageFileName]) {
    const bytes = files.get(name)?.bytes.subarray(0, head);
    const [, described] = /profile":\s*"([a-z]+)"/.exec(bytes ? new TextDecoder().decode(bytes) : "") ?? [];
    if (described === undefined || described === profile) continue;
    findings.add(csvDiagnostics.report("descriptor-differs", { data: { file: name, described, profile } }));
  }
  return profile;
}
