import type { ClassName } from "./class-mapping.ts";
import { classes, countryType } from "./classes.ts";
import type { CompactAddress } from "./namespaces.ts";

/** The classes of the graph by their terms: the name of the model's noun, or the vocabulary's own. */
export const typeTerms: ReadonlyMap<string, CompactAddress> = new Map([
  ...Object.entries(classes).flatMap(([name, { types }]) => {
    const [first, ...others] = types;
    return [[name, first] as const, ...others.map((type) => [localName(type), type] as const)];
  }),
  ["Country", countryType] as const,
]);

/** What `type` says of the nodes of each class: one term, or several. */
export const classTerms = Object.fromEntries(
  Object.entries(classes).map(([name, { types }]) => {
    const others = types.slice(1).map(localName);
    return [name, others.length > 0 ? [name, ...others] : name];
  }),
) as Readonly<Record<ClassName, string | readonly string[]>>;

function localName(address: CompactAddress): string {
  return address.slice(address.indexOf(":") + 1);
}
