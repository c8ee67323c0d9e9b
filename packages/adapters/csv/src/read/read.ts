import {
  type Diagnostic,
  migrate,
  type Outcome,
  parseOptions,
  type Reading,
  type Report,
  type Source,
  validate,
  withEarlier,
} from "@rapporteur/core";
import { csvDiagnostics } from "../diagnostics.ts";
import { fileName } from "../mapping/file-names.ts";
import { tables } from "../mapping/tables.ts";
import { readOptions } from "../options.ts";
import { takeApart } from "../write/take-apart.ts";
import { checkValues } from "./check-values.ts";
import { compareDerived } from "./compare-derived.ts";
import { findFiles } from "./find-files.ts";
import { beginFindings, type Findings } from "./findings.ts";
import { checkForeignKeys, keyRows } from "./keys.ts";
import { profileOf } from "./profile-of.ts";
import { putTogether } from "./put-together.ts";
import { readRecords } from "./read-records.ts";
import { readTable } from "./read-table.ts";
import type { ReadTable, TableText } from "./table-rows.ts";

/**
 * Reads the tables of one report. What is wrong with them comes back as diagnostics, with file, line and column; only
 * an unknown option throws, a `MisuseError`.
 */
export function read(source: Source, options?: Readonly<Record<string, unknown>>): Reading<Report> {
  if (options !== undefined) parseOptions(readOptions, options, "csv.read");
  const findings = beginFindings();
  const files = findFiles(source, findings);
  const texts = new Map<string, TableText>();
  for (const table of tables) {
    const file = files.get(fileName(table));
    const text = file && readTable(table, file, findings);
    if (text) texts.set(table.name, text);
  }
  const report = texts.get("report");
  if (!report || findings.failed()) return failure(findings);
  const profile = profileOf(report, files, findings);

  const read = new Map<string, ReadTable>();
  for (const [name, text] of texts) read.set(name, readRecords(text, profile, findings));
  const count = read.get("report")?.records.length ?? 0;
  if (count !== 1) findings.add(csvDiagnostics.report("report-is-one-row", { data: { count } }));
  const keys = new Map([...read].map(([name, table]) => [name, keyRows(table, findings)]));
  checkForeignKeys(read, keys, findings);
  if (findings.failed()) return failure(findings);

  const value = putTogether(read, findings);
  if (findings.failed()) return failure(findings);
  const outcome = validated(value);
  if (!outcome.ok) {
    if (!outcome.diagnostics.some(({ code }) => code.startsWith("core/model-"))) checkValues(read, findings);
    return findings.failed() ? failure(findings) : withEarlier(findings.all(), outcome);
  }
  compareDerived(read, takeApart(outcome.value, profile), keys, findings);
  return withEarlier(findings.all(), outcome);
}

/** A report of the present version of the model, checked. */
function validated(value: unknown): Outcome<Report> {
  const migrated = migrate(value);
  return migrated.ok ? withEarlier(migrated.diagnostics, validate(migrated.value)) : migrated;
}

function failure(findings: Findings): Outcome<Report> {
  const [first, ...rest] = findings.all();
  const reason: Diagnostic = csvDiagnostics.report("table-missing", { data: { file: "report.csv" } });
  return { ok: false, diagnostics: [first ?? reason, ...rest] };
}
