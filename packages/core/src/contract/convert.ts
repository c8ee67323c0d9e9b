import type { Report } from "../model/report.ts";
import type { Adapter } from "./adapter.ts";
import type { Files } from "./files.ts";
import { MisuseError } from "./misuse-error.ts";
import type { Outcome } from "./outcome.ts";
import { withEarlier } from "./outcome-of.ts";
import type { Source } from "./source.ts";

/** From which format to which, each adapter with its options. */
export interface Conversion {
  readonly from: Adapter;
  readonly to: Adapter;
  readonly readOptions?: Readonly<Record<string, unknown>> | undefined;
  readonly writeOptions?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Reads a source with one adapter and writes it with another; gives the files, with the findings of both. Throws a
 * {@link MisuseError} if an adapter cannot read or write, or does not know an option.
 */
export async function convert(source: Source, conversion: Conversion): Promise<Outcome<Files>> {
  const { from, to, readOptions, writeOptions } = conversion;
  const read = method(from, "read");
  const write = method(to, "write");
  const reading: Outcome<Report> = await read(source, readOptions);
  if (!reading.ok) return reading;
  return withEarlier(reading.diagnostics, await write(reading.value, writeOptions));
}

function method<Verb extends "read" | "write">(adapter: Adapter, verb: Verb): NonNullable<Adapter[Verb]> {
  const found = adapter[verb];
  if (found) return found;
  const other = verb === "read" ? "write" : "read";
  throw new MisuseError({
    failed: `The adapter "${adapter.id}" cannot ${verb}.`,
    expected: `an adapter with a ${verb} method`,
    received: adapter[other] ? `one that can only ${other}` : "one that can neither read nor write",
    example: "convert(source, { from: markdown, to: json })",
  });
}
