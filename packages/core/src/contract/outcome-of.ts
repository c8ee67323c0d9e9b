import type { Diagnostic } from "./diagnostic.ts";
import type { Failure, Outcome, Success } from "./outcome.ts";

/** A value, with the findings made on the way to it. */
export function succeed<T>(value: T, diagnostics: readonly Diagnostic[] = []): Success<T> {
  return { ok: true, value, diagnostics };
}

/** No value, for a reason that is an error; findings made `earlier` go before it. */
export function fail(reason: Diagnostic, earlier: readonly Diagnostic[] = []): Failure {
  const [first = reason, ...rest] = [...earlier, reason];
  return { ok: false, diagnostics: [first, ...rest] };
}

/** The same outcome, with the findings of earlier steps before its own. */
export function withEarlier<T>(earlier: readonly Diagnostic[], outcome: Outcome<T>): Outcome<T> {
  if (outcome.ok) return { ...outcome, diagnostics: [...earlier, ...outcome.diagnostics] };
  const [first = outcome.diagnostics[0], ...rest] = [...earlier, ...outcome.diagnostics];
  return { ok: false, diagnostics: [first, ...rest] };
}
