import type { Adapter } from "../contract/adapter.ts";
import type { Files } from "../contract/files.ts";
import type { Outcome } from "../contract/outcome.ts";
import type { Source } from "../contract/source.ts";
import type { Report } from "../model/report.ts";
import type { LawOptions } from "./law-options.ts";

/** What an adapter writes of a report; throws if it cannot. */
export async function written(adapter: Adapter, report: Report, options: LawOptions): Promise<Files> {
  if (!adapter.write)
    throw new Error(`The adapter "${adapter.id}" does not write, so this law is not for it.`);
  return demand(`${adapter.id}.write`, await adapter.write(report, options.writeOptions));
}

/** What an adapter reads; throws if it cannot. */
export async function read(adapter: Adapter, source: Source, options: LawOptions): Promise<Report> {
  if (!adapter.read) throw new Error(`The adapter "${adapter.id}" does not read, so this law is not for it.`);
  return demand(`${adapter.id}.read`, await adapter.read(source, options.readOptions));
}

function demand<T>(name: string, outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const reasons = outcome.diagnostics.map(({ code, message }) => `${code}: ${message}`);
  throw new Error(`${name} failed:\n${reasons.join("\n")}`);
}
