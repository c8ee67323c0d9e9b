import { context, contextAddress } from "../vocabulary/context.ts";
import type { Description } from "./writing.ts";

/** How JSON-LD is printed. */
export interface JsonLdPrint {
  readonly profile: "compact" | "flat";
  readonly context: "inline" | "linked";
  readonly indent: number;
}

/** Prints the description of a report, the tree or the list, as a JSON-LD document. */
export function printJsonLd(nodes: readonly Description[], address: string, print: JsonLdPrint): string {
  const place = { "@base": address };
  const head = {
    "@context": print.context === "linked" ? [contextAddress, place] : { ...context, ...place },
  };
  const document = print.profile === "flat" ? { ...head, "@graph": nodes } : { ...head, ...nodes[0] };
  return `${JSON.stringify(document, undefined, print.indent)}\n`;
}
