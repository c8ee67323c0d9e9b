import { contextAddress, context as ownContext } from "../../vocabulary/context.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { type ActiveContext, initialContext } from "./active-context.ts";
import { defineTerms, type JsonObject } from "./define-terms.ts";
import { expandAddress } from "./expand-address.ts";
import { isWholeAddress, resolveAddress } from "./resolve-address.ts";

/** Most terms that may be carried over from one context to the next, counted each time: it is this that costs time. */
const carriedLimit = 2_000_000;

/** Counts the terms carried over so far in a document. */
export interface ContextBudget {
  carried: number;
}

/** Puts a `@context` in force over the one before it. Nothing is fetched: of addresses, only our own is known. */
export function readContext(
  local: unknown,
  active: ActiveContext,
  pointer: string,
  budget: ContextBudget,
): ActiveContext {
  if (Array.isArray(local)) {
    return local.reduce<ActiveContext>((before, one: unknown, at) => {
      if (Array.isArray(one)) throw invalid(pointer, "a list of contexts in a list");
      return readContext(one, before, `${pointer}/${at}`, budget);
    }, active);
  }
  budget.carried += active.terms.size + 1;
  if (budget.carried > carriedLimit) throw invalid(pointer, "contexts follow one another too often");
  if (local === null) {
    if (Array.from(active.terms.values()).some(({ isProtected }) => isProtected)) {
      throw invalid(pointer, "it takes back terms that are protected");
    }
    return initialContext(active.base);
  }
  if (local === contextAddress) return readContext(ownContext, active, pointer, budget);
  if (typeof local === "string") throw refusal("context-is-remote", { pointer }, { url: local });
  if (typeof local !== "object" || local === undefined) throw invalid(pointer, "it is no object");
  return readObject(local as JsonObject, active, pointer);
}

function readObject(local: JsonObject, active: ActiveContext, pointer: string): ActiveContext {
  if (Object.hasOwn(local, "@version") && local["@version"] !== 1.1) {
    throw invalid(pointer, "its @version is not 1.1");
  }
  for (const keyword of ["@import", "@propagate", "@direction"]) {
    if (Object.hasOwn(local, keyword) && local[keyword] !== null) {
      throw refusal("feature-not-read", { pointer: `${pointer}/${keyword}` }, { feature: keyword });
    }
  }
  const base = setting(local, "@base", active.base, pointer);
  const vocab = setting(local, "@vocab", active.vocab, pointer);
  const settings = {
    base: base === active.base || base === undefined ? base : resolveAddress(base, active.base),
    vocab: vocab === active.vocab || vocab === undefined ? vocab : vocabulary(vocab, active, pointer),
    language: setting(local, "@language", active.language, pointer),
  };
  const terms = defineTerms(local, active.terms, settings, pointer);
  return { ...settings, terms, known: new Map() };
}

function vocabulary(vocab: string, active: ActiveContext, pointer: string): string {
  const address = expandAddress(vocab, active, "vocab");
  if (address !== undefined && isWholeAddress(address)) return address;
  throw refusal("feature-not-read", { pointer: `${pointer}/@vocab` }, { feature: "a relative @vocab" });
}

/** A text of the context, or what was in force before; null takes it back. */
function setting(
  local: JsonObject,
  key: string,
  before: string | undefined,
  pointer: string,
): string | undefined {
  if (!Object.hasOwn(local, key)) return before;
  const value = local[key];
  if (value === null) return undefined;
  if (typeof value !== "string") throw invalid(`${pointer}/${key}`, `its ${key} is no text`);
  return value;
}

function invalid(pointer: string, reason: string): Refusal {
  return refusal("context-is-invalid", { pointer }, { reason });
}
