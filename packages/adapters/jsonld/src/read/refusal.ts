import type { Diagnostic, Place } from "@rapporteur/core";
import { type JsonLdCode, jsonldDiagnostics } from "../diagnostics.ts";

/** Thrown inside the reader when it cannot go on, and caught where it begins: it never leaves this package. */
export class Refusal extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message);
    this.diagnostic = diagnostic;
  }
}

/** Makes the refusal for a finding of this package. */
export function refusal(
  code: JsonLdCode,
  place: Place,
  data: Readonly<Record<string, string | number>>,
): Refusal {
  return new Refusal(jsonldDiagnostics.report(code, { place, data }));
}
