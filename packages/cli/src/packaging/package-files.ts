import { type Diagnostic, type Outcome, succeed } from "@rapporteur/core";
import { cliDiagnostics } from "../diagnostics.ts";
import { checksumOf, checksumsFile } from "./checksums.ts";
import { citationFile } from "./citation-file.ts";
import { dataFiles } from "./data-files.ts";
import { licenceFile } from "./licence-file.ts";
import { manifestFile } from "./manifest-file.ts";
import { reportModule } from "./module/report-module.ts";
import { reportTypes } from "./module/report-types.ts";
import type { PackageFile, Packaging } from "./packaging.ts";
import { provenanceNote } from "./provenance-note.ts";
import { readmeFile } from "./readme/readme-file.ts";
import { notePath } from "./standing/standing-package.ts";

/**
 * All files of a package. They follow from what is given and from nothing else: no clock, no path of this machine, no
 * version of this program but in package.json. Checksums are those of all files that anyone can make again; not of
 * package.json, which has the version, nor of the note on the source, which people write.
 */
export async function packageFiles(packaging: Packaging): Promise<Outcome<readonly PackageFile[]>> {
  const { report, source, standing } = packaging;
  const data = await dataFiles(report);
  if (!data.ok) return data;
  const citation = citationFile(report);
  const made: readonly PackageFile[] = [
    { path: "index.js", content: reportModule(report) },
    { path: "index.d.ts", content: reportTypes(report) },
    ...data.value,
    ...(citation ? [citation] : []),
    licenceFile,
    readmeFile(packaging, data.value),
    { path: `source/${source.name}`, content: source.bytes },
  ];
  const files = [
    ...made,
    checksumsFile(made),
    { path: notePath, content: standing.note ?? provenanceNote(packaging) },
    manifestFile(packaging),
  ];
  const diagnostics = [...data.diagnostics, ...findings(packaging, citation)];
  return { ...succeed(files), diagnostics };
}

function findings({ source, standing }: Packaging, citation: PackageFile | undefined): readonly Diagnostic[] {
  const checksum = checksumOf(source.bytes);
  const isNoted = standing.note === undefined || standing.note.includes(checksum);
  return [
    ...(isNoted
      ? []
      : [
          cliDiagnostics.report("package-note-stale", {
            data: { path: notePath, source: source.name, checksum },
          }),
        ]),
    ...(citation ? [] : [cliDiagnostics.report("package-author-missing")]),
  ];
}
