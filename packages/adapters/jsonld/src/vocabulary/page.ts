import type { ClassMapping, Field } from "../mapping/class-mapping.ts";
import { classes } from "../mapping/classes.ts";
import { expandAddress, ownNamespace, prefixes, vocabularyVersion } from "../mapping/namespaces.ts";
import { properties, type Term } from "../mapping/properties.ts";
import { datatypes, type Property } from "../mapping/property.ts";
import { contextAddress } from "./context.ts";
import { shapesAddress } from "./shapes.ts";

const sources: Readonly<Record<string, string>> = {
  cito: "CiTO, the Citation Typing Ontology",
  dcterms: "DCMI Metadata Terms",
  doco: "DoCO, the Document Components Ontology",
  fabio: "FaBiO, the FRBR-aligned Bibliographic Ontology",
  rapporteur: "Rapporteur's own",
  rdf: "RDF",
  schema: "schema.org",
  xsd: "XML Schema",
};

/** The page that documents the vocabulary, as Markdown: each field of the model, its address and its source. */
export function printPage(): string {
  return [
    `# The vocabulary, version ${vocabularyVersion}`,
    "Made from the mapping of `@rapporteur/jsonld`; do not edit.",
    `Context: \`${contextAddress}\` · shapes: \`${shapesAddress}\`. Both are files of the package; programs never fetch them.`,
    `Terms that no other vocabulary has are in \`${ownNamespace}\`. That namespace holds no version: a term never changes its meaning.`,
    "## Sources",
    table(
      ["prefix", "namespace", "source"],
      Object.entries(prefixes).map(([prefix, namespace]) => [
        `\`${prefix}:\``,
        `<${namespace}>`,
        sources[prefix] ?? "",
      ]),
    ),
    "## How fields become statements",
    [
      "* Every node has an address: the report's, `#` and the node's id (`#para-83-h`). What has no id is named after what holds it (`#table-1/row-2/cell-1`). There are no blank nodes.",
      "* A graph has no order, so nodes of a list have a `position`, counted from 1.",
      '* Words stand plain. Where they have markup, links or note marks, the content stands beside them as `rdf:JSON`: `{"children": […]}`, as in the model.',
      '* Lists of ids and codes are sets, read in natural order (`para-9` before `para-10`). Where the list has another order, or something twice, it stands beside them as `rdf:JSON`: `{"items": […]}`.',
      "* Properties marked *one-way* are made from the report when it is written, for those who query; reading leaves them aside.",
    ].join("\n"),
    ...Object.entries(classes).flatMap(([name, mapping]) => classSection(name, mapping)),
    "## Country",
    `A State that reported: \`schema:Country\` at \`http://metadata.un.org/UNMS/{M49}\`, the address the United Nations gives it, with its \`schema:name\`. One-way.`,
    "## Cited documents",
    "A document of the United Nations has the address `https://docs.un.org/{symbol}`, the symbol without white space; a page has its own. One-way: what was printed stands in `citedSymbol`, `citedUrl` and `citedTitle`.",
  ]
    .join("\n\n")
    .concat("\n");
}

function classSection(name: string, mapping: ClassMapping): readonly string[] {
  const types = mapping.types.map((type) => `[\`${type}\`](${expandAddress(type)})`).join(", ");
  return [
    `## ${name}`,
    `${mapping.comment} ${types}`,
    table(
      ["model", "term", "address", "value", "source", "what it says"],
      [
        ...mapping.fields.flatMap((field) => fieldRows(field, "")),
        ...(mapping.oneWay ?? []).map((term) => propertyRow("*one-way*", term)),
      ],
    ),
  ];
}

function fieldRows(field: Field, path: string): readonly (readonly string[])[] {
  const here = `${path}${field.field}`;
  const model = `\`${here}\`${field.optional ? "?" : ""}`;
  switch (field.kind) {
    case "group":
      return field.fields.flatMap((inner) => fieldRows(inner, `${here}.`));
    case "inlines":
    case "set":
      return [propertyRow(model, field.term), propertyRow(model, field.exact)];
    case "node":
      return [propertyRow(model, field.term, [field.of])];
    case "nodes":
      return [propertyRow(model, field.term, field.of)];
    default:
      return [propertyRow(model, field.term)];
  }
}

function propertyRow(model: string, term: Term, of: readonly string[] = []): readonly string[] {
  const { iri, value, many, comment }: Property = properties[term];
  const leads = of.length > 0 ? of.join(", ") : value === "node" ? "address" : `\`${datatypes[value]}\``;
  const source = sources[iri.slice(0, iri.indexOf(":"))] ?? "";
  return [
    model,
    `\`${term}\``,
    `[\`${iri}\`](${expandAddress(iri)})`,
    leads + (many ? ", any number" : ""),
    source,
    comment,
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
