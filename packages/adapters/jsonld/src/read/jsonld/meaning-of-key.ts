import type { ActiveContext, TermMeaning } from "./active-context.ts";
import { keywords } from "./active-context.ts";
import { expandAddress } from "./expand-address.ts";
import { isWholeAddress } from "./resolve-address.ts";

const plain = {
  reverse: false,
  type: undefined,
  language: undefined,
  container: undefined,
  prefix: false,
  isProtected: false,
};

/** What a key of a node means: its term's meaning, or that of the address it is; found once for each context. */
export function meaningOfKey(key: string, context: ActiveContext): TermMeaning {
  const known = context.known.get(key);
  if (known) return known;
  const meaning = context.terms.get(key) ?? { ...plain, address: addressOfKey(key, context) };
  context.known.set(key, meaning);
  return meaning;
}

function addressOfKey(key: string, context: ActiveContext): string | undefined {
  const address = expandAddress(key, context, "vocab");
  return address !== undefined && (keywords.has(address) || isWholeAddress(address)) ? address : undefined;
}
