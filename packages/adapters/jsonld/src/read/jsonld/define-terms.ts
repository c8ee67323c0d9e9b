import { refusal } from "../refusal.ts";
import { keywords, type TermMeaning } from "./active-context.ts";
import { expandAddress } from "./expand-address.ts";
import { isWholeAddress } from "./resolve-address.ts";

/** An object of parsed JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

type Terms = ReadonlyMap<string, TermMeaning>;
type Settings = { readonly base: string | undefined; readonly vocab: string | undefined };

const settingKeys = new Set(
  "@base @direction @import @language @propagate @protected @version @vocab".split(" "),
);
const understood = new Set("@id @reverse @type @container @language @prefix @protected".split(" "));
const containers = new Set(["@id", "@type", "@index"]);

/** How many terms may lean on one another in a row. */
const chainLimit = 100;

/**
 * The terms in force after a context: those before it, and its own (JSON-LD 1.1 API, section 4.2). A term may lean
 * on one that is defined further down, so definitions are followed as they are needed.
 */
export function defineTerms(local: JsonObject, before: Terms, settings: Settings, pointer: string): Terms {
  const terms = new Map(before);
  const state = new Map<string, "open" | "done">();
  const protectAll = local["@protected"] === true;
  let chain = 0;
  const scope = { ...settings, terms: { get: meaningOf } };

  const invalid = (term: string, reason: string) =>
    refusal("context-is-invalid", { pointer }, { reason: `the term "${term}" ${reason}` });

  /** The meaning of a term, defined first if this context defines it. */
  function meaningOf(term: string): TermMeaning | undefined {
    if (Object.hasOwn(local, term) && state.get(term) !== "done") define(term);
    return terms.get(term);
  }

  function define(term: string): void {
    if (state.get(term) === "open") throw invalid(term, "leads to itself");
    if (term === "@type" && onlyContains(local[term])) return;
    if (settingKeys.has(term)) return;
    if (keywords.has(term) || term === "") throw invalid(term, "may not be defined");
    if (++chain > chainLimit) throw invalid(term, "leans on too many others");
    state.set(term, "open");
    const previous = terms.get(term);
    terms.delete(term);
    const meaning = understand(term, local[term]);
    if (previous?.isProtected) {
      if (!sameMeaning(previous, meaning)) throw invalid(term, "is protected and may not change");
      terms.set(term, previous);
    } else {
      terms.set(term, meaning);
    }
    state.set(term, "done");
    chain--;
  }

  function understand(term: string, value: unknown): TermMeaning {
    const given = typeof value === "string" || value === null ? { "@id": value } : value;
    if (typeof given !== "object" || given === null || Array.isArray(given)) {
      throw invalid(term, "is neither text nor object");
    }
    const definition = given as JsonObject;
    const odd = Object.keys(definition).find((key) => !understood.has(key));
    if (odd !== undefined) {
      if (!keywords.has(odd)) throw invalid(term, `has the key "${odd}"`);
      throw refusal("feature-not-read", { pointer }, { feature: `${odd} in the term "${term}"` });
    }
    const address = addressOf(term, definition);
    return {
      address,
      reverse: Object.hasOwn(definition, "@reverse"),
      type: typeOf(term, definition["@type"]),
      language: languageOf(term, definition),
      container: containerOf(term, definition["@container"]),
      prefix: prefixOf(term, definition["@prefix"], typeof value === "string", address),
      isProtected: typeof definition["@protected"] === "boolean" ? definition["@protected"] : protectAll,
    };
  }

  function addressOf(term: string, definition: JsonObject): string | undefined {
    const key = Object.hasOwn(definition, "@reverse") ? "@reverse" : "@id";
    const id = definition[key];
    if (id === null) return undefined;
    if (id !== undefined && id !== term) {
      if (typeof id !== "string") throw invalid(term, `has an ${key} that is no text`);
      const address = expandAddress(id, scope, "vocab");
      if (address === undefined) return undefined;
      if (address === "@context") throw invalid(term, "stands for @context");
      if (keywords.has(address) || isWholeAddress(address) || address.startsWith("_:")) return address;
      throw invalid(term, `has the ${key} "${id}", which is no whole address`);
    }
    const address = expandAddress(
      term,
      { ...scope, terms: { get: (name) => (name === term ? undefined : meaningOf(name)) } },
      "vocab",
    );
    if (address === undefined || isWholeAddress(address)) return address;
    throw invalid(term, "has no address");
  }

  function typeOf(term: string, type: unknown): string | undefined {
    if (type === undefined) return undefined;
    const address = typeof type === "string" ? expandAddress(type, scope, "vocab") : undefined;
    if (address === undefined || (!isWholeAddress(address) && !/^@(id|vocab|json|none)$/.test(address))) {
      throw invalid(term, "has an @type that is no whole address");
    }
    return address;
  }

  function languageOf(term: string, definition: JsonObject): string | null | undefined {
    if (!Object.hasOwn(definition, "@language")) return undefined;
    const language = definition["@language"];
    if (language !== null && typeof language !== "string")
      throw invalid(term, "has an @language that is no text");
    return language;
  }

  function containerOf(term: string, container: unknown): TermMeaning["container"] {
    if (container === undefined || container === null) return undefined;
    const kinds = (Array.isArray(container) ? container : [container]).filter((kind) => kind !== "@set");
    const [kind] = kinds as readonly unknown[];
    if (kind === undefined) return undefined;
    if (kinds.length > 1 || typeof kind !== "string" || !containers.has(kind)) {
      const feature = `@container ${JSON.stringify(container)} in the term "${term}"`;
      throw refusal("feature-not-read", { pointer }, { feature });
    }
    return kind as TermMeaning["container"];
  }

  for (const term of Object.keys(local)) if (state.get(term) !== "done") define(term);
  return terms;
}

/** A term may stand before a colon if the context says so, or if it is defined simply and its address ends openly. */
function prefixOf(term: string, prefix: unknown, simple: boolean, address: string | undefined): boolean {
  if (typeof prefix === "boolean") return prefix;
  if (!simple || address === undefined || /[:/]/.test(term)) return false;
  return /[:/?#[\]@]$/.test(address) || address.startsWith("_:");
}

/** `"@type": { "@container": "@set" }` says how types are listed, and nothing about what they are. */
function onlyContains(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.entries(value).every(
      ([key, set]) =>
        key === "@protected" || (key === "@container" && (set === "@set" || String(set) === "@set")),
    )
  );
}

function sameMeaning(one: TermMeaning, other: TermMeaning): boolean {
  const keys = ["address", "reverse", "type", "language", "container", "prefix"] as const;
  return keys.every((key) => one[key] === other[key]);
}
