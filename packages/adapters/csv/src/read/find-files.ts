import type { NamedBytes, Source } from "@rapporteur/core";
import { csvDiagnostics } from "../diagnostics.ts";
import { csvwFileName, dataPackageFileName, fileName } from "../mapping/file-names.ts";
import { tables } from "../mapping/tables.ts";
import type { Findings } from "./findings.ts";

const known: ReadonlySet<string> = new Set([
  ...tables.map((table) => fileName(table)),
  csvwFileName,
  dataPackageFileName,
]);

/** The files of a source by the names that tables and descriptors have, whatever folder they are in. */
export function findFiles(source: Source, findings: Findings): ReadonlyMap<string, NamedBytes> {
  const found = new Map<string, NamedBytes>();
  if (!("files" in source)) {
    findings.add(csvDiagnostics.report("source-is-one-table", { data: { count: tables.length } }));
    return found;
  }
  for (const file of source.files) {
    const name = file.name.slice(Math.max(file.name.lastIndexOf("/"), file.name.lastIndexOf("\\")) + 1);
    if (!known.has(name)) findings.add(csvDiagnostics.report("file-unknown", { data: { file: file.name } }));
    else if (found.has(name))
      findings.add(csvDiagnostics.report("table-given-twice", { data: { file: name } }));
    else found.set(name, file);
  }
  for (const table of tables) {
    const file = fileName(table);
    if (!found.has(file)) findings.add(csvDiagnostics.report("table-missing", { data: { file } }));
  }
  return found;
}
