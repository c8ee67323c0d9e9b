import { expandAddress, typeAddress } from "../mapping/namespaces.ts";
import { typeTerms } from "../mapping/terms.ts";
import { propertyPrints, typesOf } from "./statements.ts";
import type { Description } from "./writing.ts";

/** Ends of types and objects hold the end of the statement, and predicates their spaces: fewer pieces to join. */
const end = "> .\n";
const types = new Map(
  Array.from(typeTerms, ([term, type]) => [term, ` <${typeAddress}> <${expandAddress(type)}${end}`]),
);
const prints = new Map(
  Array.from(
    propertyPrints({
      term: (iri) => `<${expandAddress(iri)}>`,
      node: (id, address) => (isInside(id) ? `<${address}${id}${end}` : `<${id}${end}`),
      end: " .\n",
    }),
    ([term, { predicate, object }]) => [term, { predicate: ` ${predicate} `, object }],
  ),
);

/** Prints the list of nodes of a report as N-Quads, one statement a line, in the default graph. */
export function printNQuads(nodes: readonly Description[], address: string): string {
  let text = "";
  for (const description of nodes) {
    const { id } = description;
    const subject = isInside(id) ? `<${address}${id}>` : `<${id}>`;
    for (const type of typesOf(description)) text += subject + types.get(type);
    for (const term in description) {
      const print = prints.get(term);
      if (!print) continue;
      const start = subject + print.predicate;
      const value = description[term];
      if (Array.isArray(value)) {
        for (const one of value) text += start + print.object(one as never, address);
      } else {
        text += start + print.object(value as never, address);
      }
    }
  }
  return text;
}

/** Whether an address is relative to that of the report. */
function isInside(id: string): boolean {
  return id === "" || id[0] === "#";
}
