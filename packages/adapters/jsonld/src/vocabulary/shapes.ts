import type { ClassMapping, ClassName, Field } from "../mapping/class-mapping.ts";
import { classes } from "../mapping/classes.ts";
import { listFields } from "../mapping/lookups.ts";
import { prefixes, vocabularyAddress } from "../mapping/namespaces.ts";
import { properties, type Term } from "../mapping/properties.ts";
import { datatypes, type Property } from "../mapping/property.ts";
import { modelConstraint } from "./model-constraint.ts";

/** Address of the shapes in their present version. */
export const shapesAddress = vocabularyAddress("shapes.ttl");

/** The SHACL shapes, as Turtle: what a node of each class must have and may have, made from the mapping. */
export function printShapes(): string {
  const heads = { ...prefixes, sh: "http://www.w3.org/ns/shacl#" };
  return [
    ...Object.entries(heads).map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`),
    ...Object.keys(classes).map((name) => shapeOf(name as ClassName)),
  ].join("");
}

function shapeOf(name: ClassName): string {
  const mapping = classes[name];
  const lines = [
    `<${shapesAddress}#${name}> a sh:NodeShape`,
    `sh:targetClass ${mapping.types[0]}`,
    "sh:nodeKind sh:IRI",
    ...positionShape(name),
    ...mapping.fields.flatMap((field) => fieldShapes(name, field, [])),
    ...listShapes(mapping),
    ...(mapping.oneWay ?? []).map((term) => shape(term, [])),
  ];
  return `\n${lines.join(" ;\n  ")} .\n`;
}

/** Nodes that stand in lists have a position. */
function positionShape(name: ClassName): readonly string[] {
  const lists = Object.values(classes).flatMap(({ fields }) => fields.flatMap(listFields));
  if (!lists.some(({ of }) => of.includes(name))) return [];
  return [shape("position", ["sh:minCount 1", "sh:minInclusive 1"])];
}

/** The shapes of a field; lists of nodes, which may share a term, come after all others. */
function fieldShapes(name: ClassName, field: Field, path: readonly string[]): readonly string[] {
  const here = [...path, field.field];
  const required = field.optional ? [] : ["sh:minCount 1"];
  switch (field.kind) {
    case "scalar": {
      const { oneOf, minimum } = modelConstraint(name, here);
      return [
        shape(field.term, [
          ...required,
          ...(oneOf ? [`sh:in ( ${oneOf.map((one) => JSON.stringify(one)).join(" ")} )`] : []),
          ...(minimum === undefined ? [] : [`sh:minInclusive ${minimum}`]),
        ]),
      ];
    }
    case "inlines":
    case "set":
      // An empty list leaves nothing in the graph, so neither form must be there.
      return [shape(field.term, []), shape(field.exact, [])];
    case "reference":
      return [shape(field.term, required)];
    case "node":
      return [shape(field.term, [...required, `sh:class ${classes[field.of].types[0]}`])];
    case "group": {
      const inner = field.fields.flatMap((one) => fieldShapes(name, one, here));
      return field.optional ? inner.map((one) => one.replace("sh:minCount 1 ; ", "")) : inner;
    }
    case "nodes":
      return [];
  }
}

function listShapes({ fields }: ClassMapping): readonly string[] {
  const byTerm = new Map<Term, ClassName[]>();
  for (const { term, of } of fields.flatMap(listFields)) {
    byTerm.set(term, [...(byTerm.get(term) ?? []), ...of]);
  }
  return Array.from(byTerm, ([term, of]) => {
    const names = of.map((name) => `sh:class ${classes[name].types[0]}`);
    return shape(term, [
      names.length === 1 ? (names[0] ?? "") : `sh:or ( ${names.map((one) => `[ ${one} ]`).join(" ")} )`,
    ]);
  });
}

/** The shape of one property: what every value of it is, and what is asked of it here. */
function shape(term: Term, here: readonly string[]): string {
  const { iri, value, many }: Property = properties[term];
  const kind = value === "node" ? "sh:nodeKind sh:IRI" : `sh:datatype ${datatypes[value]}`;
  const parts = [`sh:path ${iri}`, kind, ...here, ...(many ? [] : ["sh:maxCount 1"])];
  return `sh:property [ ${parts.join(" ; ")} ]`;
}
