import type { Diagnostic } from "./diagnostic.ts";
import type { Failure, Success } from "./outcome.ts";

/** A value, with the findings made on the way to it. */
export function succeed<T>(value: T, diagnostics: readonly Diagnostic[] = []): Success<T> {
  return { ok: true, value, diagnostics };
}

/** No value: the findings say why; the first one given is the reason, `earlier` ones go before it. */
export function fail(reason: Diagnostic, earlier: readonly Diagnostic[] = []): Failure {
  const [first, ...rest] = [...earlier, reason];
  return { ok: false, diagnostics: [first ?? reason, ...rest] };
}
