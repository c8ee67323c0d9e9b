import type { ClassMapping, ClassName, Field, NodesField } from "./class-mapping.ts";
import { classes, countryType } from "./classes.ts";
import { expandAddress } from "./namespaces.ts";
import { properties, type Term } from "./properties.ts";
import type { Property } from "./property.ts";

/** The whole address of each property, by its term. */
export const propertyAddresses = Object.fromEntries(
  Object.entries<Property>(properties).map(([term, { iri }]) => [term, expandAddress(iri)]),
) as Readonly<Record<Term, string>>;

/** The whole addresses of each class, the telling one first. */
export const classAddresses = Object.fromEntries(
  Object.entries(classes).map(([name, { types }]) => [name, types.map(expandAddress)]),
) as unknown as Readonly<Record<ClassName, readonly [string, ...string[]]>>;

/** The whole address of the class of States. */
export const countryAddress = expandAddress(countryType);

/** The whole addresses of the properties that a node of each class may have. */
export const knownProperties = Object.fromEntries(
  Object.entries(classes).map(([name, mapping]) => [
    name,
    new Set(termsOf(mapping).map((term) => propertyAddresses[term])),
  ]),
) as unknown as Readonly<Record<ClassName, ReadonlySet<string>>>;

/** The terms that a node of a class may have. */
function termsOf({ fields, oneWay = [] }: ClassMapping): readonly Term[] {
  return [...new Set<Term>(["position", ...fields.flatMap(termsOfField), ...oneWay])];
}

function termsOfField(field: Field): readonly Term[] {
  switch (field.kind) {
    case "group":
      return field.fields.flatMap(termsOfField);
    case "inlines":
    case "set":
      return [field.term, field.exact];
    default:
      return [field.term];
  }
}

/** The classes that a property of each class leads to: those of all its fields that share the term. */
export const classesUnder = Object.fromEntries(
  Object.entries(classes).map(([name, mapping]) => {
    const byTerm = new Map<Term, readonly ClassName[]>();
    for (const { term, of } of mapping.fields.flatMap(listFields)) {
      byTerm.set(term, [...(byTerm.get(term) ?? []), ...of]);
    }
    return [name, byTerm];
  }),
) as unknown as Readonly<Record<ClassName, ReadonlyMap<Term, readonly ClassName[]>>>;

/** The lists of nodes among a field and what it groups. */
export function listFields(field: Field): readonly NodesField[] {
  if (field.kind === "group") return field.fields.flatMap(listFields);
  return field.kind === "nodes" ? [field] : [];
}
