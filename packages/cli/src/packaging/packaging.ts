import type { Diagnostic, Report } from "@rapporteur/core";
import type { StandingPackage } from "./standing/standing-package.ts";

/** A source as a package keeps it. */
export interface PackageSource {
  /** Its name in the folder `source`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Title of the format it was read in: `Markdown`. */
  readonly format: string;
}

/** What a package is made from: the same always gives the same files. */
export interface Packaging {
  /** Name of the package: `@scope/name`. */
  readonly name: string;
  readonly report: Report;
  readonly source: PackageSource;
  /** What was found in reading and checking the report. */
  readonly diagnostics: readonly Diagnostic[];
  /** Flags that reading the source again takes: `["--symbol", "A/HRC/54/81"]`. */
  readonly flags: readonly string[];
  readonly standing: StandingPackage;
}

/** A file of a package: its path in it, `/`-separated, and its content. */
export interface PackageFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}
