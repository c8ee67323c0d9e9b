import type { Diagnostic, Severity } from "./diagnostic.ts";
import type { Place } from "./place.ts";

/** One row of a package's table of diagnostics. `{name}` in the message is filled from the finding's data. */
export interface DiagnosticRule {
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
}

/** Where a finding stands and what it is about. */
export interface Finding {
  readonly place?: Place | undefined;
  readonly node?: string | undefined;
  readonly data?: Readonly<Record<string, string | number>> | undefined;
}

/** A package's table of diagnostics: all its codes, and the one way to make a {@link Diagnostic} of each. */
export interface DiagnosticsTable<Code extends string> {
  readonly package: string;
  readonly rules: Readonly<Record<Code, DiagnosticRule>>;
  /** Makes the diagnostic `package/code`. */
  readonly report: (code: Code, finding?: Finding) => Diagnostic;
}

/** Longest value put into a message; what is longer is cut with an ellipsis. */
const longestValue = 120;

/** Builds a package's table of diagnostics from its rows. */
export function defineDiagnostics<Code extends string>(
  packageName: string,
  rules: Readonly<Record<Code, DiagnosticRule>>,
): DiagnosticsTable<Code> {
  return {
    package: packageName,
    rules,
    report: (code, finding = {}) => {
      const rule = rules[code];
      return {
        code: `${packageName}/${code}`,
        severity: rule.severity,
        message: fill(rule.message, finding.data),
        help: fill(rule.help, finding.data),
        ...(finding.place && { place: finding.place }),
        ...(finding.node !== undefined && { node: finding.node }),
        ...(finding.data && { data: finding.data }),
      };
    },
  };
}

function fill(template: string, data: Finding["data"]): string {
  if (!data) return template;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (!Object.hasOwn(data, name)) return whole;
    const value = String(data[name]);
    return value.length > longestValue ? `${value.slice(0, longestValue - 1)}…` : value;
  });
}
