import { contextAddress, context as ownContext } from "../../vocabulary/context.ts";
import { isObject } from "../is-object.ts";
import { isWholeAddress } from "../jsonld/resolve-address.ts";

const keyCount = Object.keys(ownContext).length;

/**
 * The address of the report that a `@context` gives, if it is one that this package writes: its own context, whole or
 * by its address, and a base without a fragment. Undefined if it is any other.
 */
export function ownBase(local: unknown): string | undefined {
  const settings = Array.isArray(local) ? linkedSettings(local) : inlineSettings(local);
  const base = settings?.["@base"];
  return typeof base === "string" && isWholeAddress(base) && !base.includes("#") ? base : undefined;
}

function linkedSettings([address, settings, ...more]: readonly unknown[]) {
  if (address !== contextAddress || more.length > 0 || !isObject(settings)) return undefined;
  return Object.keys(settings).length === 1 ? settings : undefined;
}

function inlineSettings(local: unknown) {
  if (!isObject(local)) return undefined;
  let count = 0;
  for (const key in local) {
    if (key === "@base") continue;
    if (!Object.hasOwn(ownContext, key) || !isSame(local[key], ownContext[key])) return undefined;
    count++;
  }
  return count === keyCount ? local : undefined;
}

/** Whether two definitions of a term are the same: two texts, or two objects of texts. */
function isSame(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return one === other;
  const keys = Object.keys(other);
  return Object.keys(one).length === keys.length && keys.every((key) => one[key] === other[key]);
}
