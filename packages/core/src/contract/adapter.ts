import type { ZodType } from "zod";
import type { Report } from "../model/report.ts";
import type { Files } from "./files.ts";
import type { Awaitable, Outcome, Reading } from "./outcome.ts";
import type { Source } from "./source.ts";

/** A format: how it is read, how it is written, or both. A plain object; importing it does nothing. */
export interface Adapter {
  /** Version of this contract. */
  readonly contract: 1;
  /** Name on the command line: `markdown`. */
  readonly id: string;
  readonly title: string;
  readonly mediaTypes: readonly string[];
  /** With the dot, the usual one first: `.md`. */
  readonly extensions: readonly string[];
  /** Zod object of the options of `read`, each with a description and a default. */
  readonly readOptions?: ZodType | undefined;
  /** Never throws for bad data; throws a `MisuseError` for an unknown option. */
  readonly read?:
    | ((source: Source, options?: Readonly<Record<string, unknown>>) => Awaitable<Reading<Report>>)
    | undefined;
  readonly writeOptions?: ZodType | undefined;
  /** Deterministic, byte for byte; leaves the report alone. */
  readonly write?:
    | ((report: Report, options?: Readonly<Record<string, unknown>>) => Awaitable<Outcome<Files>>)
    | undefined;
}
