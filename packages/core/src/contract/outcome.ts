import type { Account } from "./account.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Place } from "./place.ts";

/** What an operation gives: a value with its findings, or findings that say why there is none. */
export type Outcome<T> = Success<T> | Failure;

/** A value, and what was found on the way. */
export interface Success<T> {
  readonly ok: true;
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** No value; at least one of the findings is an error. */
export interface Failure {
  readonly ok: false;
  readonly diagnostics: readonly [Diagnostic, ...Diagnostic[]];
}

/** What reading gives: an outcome which, where the source was print, also accounts for its characters. */
export type Reading<T> = (Success<T> & { readonly trace?: Trace | undefined }) | Failure;

/** How a report came out of its source: where each node stands, and where each character went. */
export interface Trace {
  readonly places: ReadonlyMap<string, Place>;
  readonly account: Account;
}

/** A value now or later. */
export type Awaitable<T> = T | Promise<T>;
