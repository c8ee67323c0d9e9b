import {
  type Diagnostic,
  type Reading,
  type Report,
  type Success,
  type Trace,
  validate,
} from "@rapporteur/core";
import { cliDiagnostics } from "../diagnostics.ts";
import { misuse } from "../exit.ts";
import { formatOfName } from "../formats/format-of-name.ts";
import { type Format, formats } from "../formats/table.ts";
import { type Input, standardInput } from "../input/input.ts";
import { readBytes } from "../input/read-bytes.ts";
import { formatFault } from "./format-fault.ts";
import { type Identity, identityOptions, withIdentity } from "./identity.ts";

/** What became of reading one input. Without `report`, a finding says why there is none. */
export interface ReportReading {
  readonly input: Input;
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
): Promise<ReportReading> {
  const format = from ?? formatOfName(input.name);
  if (format === undefined && input === standardInput) throw unnamedInput();
  const bytes = await readBytes(input);
  if (!bytes.ok) return { input, diagnostics: bytes.diagnostics };
  if (format === undefined) {
    const problem = cliDiagnostics.report("format-unknown", {
      data: { path: input.name, formats: formatNames() },
    });
    return { input, diagnostics: [problem] };
  }
  const reading = await readWith(format, input, bytes.value, identity);
  if (!reading.ok) return { input, bytes: bytes.value, diagnostics: reading.diagnostics };
  return { input, bytes: bytes.value, ...identified(reading, identity) };
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
  input: Input,
  bytes: Uint8Array,
  identity: Identity,
): Promise<Reading<Report>> {
  const adapter = await format.load();
  if (!adapter.read)
    throw misuse(`The format ${format.id} is written only, not read.`, "See rapporteur formats.");
  try {
    return await adapter.read({ name: input.name, bytes }, identityOptions(adapter, identity));
  } catch (thrown) {
    return { ok: false, diagnostics: [formatFault(thrown, format.id, input.name)] };
  }
}

function unnamedInput(): Error {
  const advice = `Name the format with --from (${formatNames()}).`;
  return misuse("Standard input has no name that tells its format.", advice);
}

function formatNames(): string {
  return formats.map(({ id }) => id).join(", ");
}
