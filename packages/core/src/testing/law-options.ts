import type { Report } from "../model/report.ts";

/** How a law is tried. */
export interface LawOptions {
  readonly readOptions?: Readonly<Record<string, unknown>> | undefined;
  readonly writeOptions?: Readonly<Record<string, unknown>> | undefined;
  /** How many generated reports it is tried on: 100. */
  readonly runs?: number | undefined;
  /** Real reports it is tried on too, before the generated ones. */
  readonly reports?: readonly Report[] | undefined;
}
