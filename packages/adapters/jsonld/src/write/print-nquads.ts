import { expandAddress, typeAddress } from "../mapping/namespaces.ts";
import { typeTerms } from "../mapping/terms.ts";
import { propertyPrints, typesOf } from "./statements.ts";
import type { Description } from "./writing.ts";

const types = new Map(Array.from(typeTerms, ([term, type]) => [term, `<${expandAddress(type)}>`]));

/** Prints the list of nodes of a report as N-Quads, one statement a line, in the default graph. */
export function printNQuads(nodes: readonly Description[], address: string): string {
  const nodeAddress = (id: string) => (id === "" || id.startsWith("#") ? `<${address}${id}>` : `<${id}>`);
  const prints = propertyPrints({ term: (iri) => `<${expandAddress(iri)}>`, node: nodeAddress });
  let text = "";
  for (const node of nodes) {
    const subject = nodeAddress(node.id);
    for (const type of typesOf(node)) text += `${subject} <${typeAddress}> ${types.get(type)} .\n`;
    for (const term in node) {
      const print = prints.get(term);
      if (!print) continue;
      for (const object of print.objects(node[term])) text += `${subject} ${print.predicate} ${object} .\n`;
    }
  }
  return text;
}
