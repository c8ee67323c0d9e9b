import {
  type Adapter,
  type Files,
  type Outcome,
  type Report,
  reportJsonSchema,
  succeed,
} from "@rapporteur/core";
import { formatNamed } from "../formats/format-named.ts";
import type { PackageFile } from "./packaging.ts";

/** A format that a package holds its report in, and where. */
interface Holding {
  readonly format: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly place: (path: string) => string;
}

const holdings: readonly Holding[] = [
  { format: "json", place: () => "report.json" },
  { format: "jsonld", place: () => "report.jsonld" },
  { format: "markdown", options: { profile: "readable" }, place: () => "report.md" },
  { format: "csv", place: (path) => `csv/${path}` },
];

/** The report in every format that a package holds, and the schema of the model. The first format that fails ends it. */
export async function dataFiles(report: Report): Promise<Outcome<readonly PackageFile[]>> {
  const files: PackageFile[] = [
    { path: "schema.json", content: `${JSON.stringify(reportJsonSchema(), undefined, 2)}\n` },
  ];
  const diagnostics = [];
  for (const { format, options, place } of holdings) {
    const written = await write(await formatNamed(format).load(), report, options);
    if (!written.ok) return written;
    diagnostics.push(...written.diagnostics);
    files.push(...written.value.map(({ path, content }) => ({ path: place(path), content })));
  }
  return { ...succeed(files), diagnostics };
}

async function write(
  { write, id }: Adapter,
  report: Report,
  options: Readonly<Record<string, unknown>> | undefined,
): Promise<Outcome<Files>> {
  if (!write) throw new Error(`The format ${id} cannot write.`);
  return write(report, options);
}
