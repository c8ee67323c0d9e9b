import {
  type BytesSource,
  type Diagnostic,
  type FilesSource,
  type Reading,
  type Report,
  type Success,
  type Trace,
  validate,
} from "@rapporteur/core";
import type { FormatOptions } from "../conversion/job.ts";
import { cliDiagnostics } from "../diagnostics.ts";
import { misuse } from "../exit.ts";
import { formatOfInput } from "../formats/format-of-input.ts";
import { type Format, formats } from "../formats/table.ts";
import type { Input } from "../input/input.ts";
import { readSource } from "../input/read-source.ts";
import { formatFault } from "./format-fault.ts";
import { type Identity, identityOptions, withIdentity } from "./identity.ts";

/** What became of reading one input. Without `report`, a finding says why there is none. */
export interface ReportReading {
  readonly input: Input;
  /** Absent if the input is a folder. */
  readonly bytes?: Uint8Array | undefined;
  readonly report?: Report | undefined;
  readonly trace?: Trace | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one input in the format given, or the one its name tells, and checks the report. Bad data never rejects. */
export async function readReport(
  input: Input,
  from?: Format,
  identity: Identity = {},
  options: FormatOptions = {},
): Promise<ReportReading> {
  const format = from ?? formatOfInput(input);
  if (format === undefined && isUnnamed(input)) throw unnamedInput();
  const source = await readSource(input);
  if (!source.ok) return { input, diagnostics: source.diagnostics };
  if (format === undefined) {
    const problem = cliDiagnostics.report("format-unknown", {
      data: { path: input.name, formats: formatNames() },
    });
    return { input, diagnostics: [problem] };
  }
  const bytes = "bytes" in source.value ? source.value.bytes : undefined;
  const reading = await readWith(format, source.value, identity, options[format.id]);
  const { line } = input;
  const place = (found: readonly Diagnostic[]) => (line ? found.map((one) => onLine(one, line)) : found);
  if (!reading.ok) return { input, bytes, diagnostics: place(reading.diagnostics) };
  const { diagnostics, ...read } = identified(reading, identity);
  return { input, bytes, ...read, diagnostics: place(diagnostics) };
}

/** A finding about a line by itself as one about its file. */
function onLine(diagnostic: Diagnostic, { file, number }: NonNullable<Input["line"]>): Diagnostic {
  const { place } = diagnostic;
  if (place === undefined || !("line" in place)) return diagnostic;
  return { ...diagnostic, place: { ...place, file, line: number } };
}

/** Sets the identity of a report; where that changes it, it is checked once more: an id may be no id. */
function identified(reading: Success<Report> & { readonly trace?: Trace | undefined }, identity: Identity) {
  const { value, trace } = reading;
  const report = withIdentity(value, identity);
  const diagnostics = [...reading.diagnostics, ...symbolLeftAside(report, identity)];
  if (report === value) return { report, trace, diagnostics };
  const checked = validate(report);
  if (!checked.ok) return { diagnostics: checked.diagnostics };
  return { report, trace, diagnostics };
}

function symbolLeftAside({ masthead }: Report, { symbol: given }: Identity): readonly Diagnostic[] {
  const printed = masthead.symbol;
  if (given === undefined || printed === undefined || printed === given) return [];
  return [cliDiagnostics.report("symbol-printed", { data: { printed, given } })];
}

async function readWith(
  format: Format,
  source: BytesSource | FilesSource,
  identity: Identity,
  options: FormatOptions[string] = {},
): Promise<Reading<Report>> {
  const adapter = await format.load();
  if (!adapter.read)
    throw misuse(`The format ${format.id} is written only, not read.`, "See rapporteur formats.");
  try {
    return await adapter.read(source, { ...options, ...identityOptions(adapter, identity) });
  } catch (thrown) {
    return { ok: false, diagnostics: [formatFault(thrown, format.id, source.name ?? "")] };
  }
}

function isUnnamed({ path, content, problem }: Input): boolean {
  return path === undefined && content === undefined && problem === undefined;
}

function unnamedInput(): Error {
  const advice = `Name the format with --from (${formatNames()}).`;
  return misuse("Standard input has no name that tells its format.", advice);
}

function formatNames(): string {
  return formats.map(({ id }) => id).join(", ");
}
