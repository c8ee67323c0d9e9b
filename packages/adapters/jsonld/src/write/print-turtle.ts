import { prefixes } from "../mapping/namespaces.ts";
import { typeTerms } from "../mapping/terms.ts";
import { propertyPrints, typesOf } from "./statements.ts";
import type { Description } from "./writing.ts";

const prints = propertyPrints({ term: (iri) => iri, node: (id) => `<${id}>`, end: "", bare: true });

/** Prints the list of nodes of a report as Turtle, a paragraph a node. */
export function printTurtle(nodes: readonly Description[], address: string): string {
  const head = Object.entries(prefixes).map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`);
  let text = `@base <${address}> .\n${head.join("")}`;
  for (const node of nodes) {
    text += `\n<${node.id}> a ${typesOf(node)
      .map((type) => typeTerms.get(type))
      .join(", ")}`;
    for (const term in node) {
      const print = prints.get(term);
      if (!print) continue;
      const value = node[term];
      const values: readonly unknown[] = Array.isArray(value) ? value : [value];
      text += ` ;\n  ${print.predicate} ${values.map((one) => print.object(one as never, address)).join(", ")}`;
    }
    text += " .\n";
  }
  return text;
}
