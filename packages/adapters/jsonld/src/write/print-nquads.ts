import { expandAddress, typeAddress } from "../mapping/namespaces.ts";
import { typeTerms } from "../mapping/terms.ts";
import { propertyPrints, typesOf } from "./statements.ts";
import type { Description } from "./writing.ts";

const types = new Map(Array.from(typeTerms, ([term, type]) => [term, `<${expandAddress(type)}>`]));

/** Prints the list of nodes of a report as N-Quads, one statement a line, in the default graph. */
export function printNQuads(nodes: readonly Description[], address: string): string {
  const node = (id: string) => (id === "" || id.startsWith("#") ? `<${address}${id}>` : `<${id}>`);
  const prints = propertyPrints({ term: (iri) => `<${expandAddress(iri)}>`, node });
  let text = "";
  for (const description of nodes) {
    const subject = node(description.id);
    for (const type of typesOf(description)) text += `${subject} <${typeAddress}> ${types.get(type)} .\n`;
    for (const term in description) {
      const print = prints.get(term);
      if (!print) continue;
      const start = `${subject} ${print.predicate} `;
      const value = description[term];
      if (Array.isArray(value)) {
        for (const one of value) text += `${start + print.object(one as never)} .\n`;
      } else {
        text += `${start + print.object(value as never)} .\n`;
      }
    }
  }
  return text;
}
