import type { CitationKind, CitationTarget } from "@rapporteur/core";
import { symbolFromLink } from "@rapporteur/symbols";

/** Hosts and parameters by which addresses name documents: a cheap look, since most name none. */
const MAY_NAME = /docs\.(?:un\.)?org|[?&](?:\w*symbol\w*|ds|s|si|m)=/i;

/**
 * What a link leads to where its words alone do not say: a document of the United Nations, if its address names one
 * ("58/153", linked to docs.un.org), else a page.
 */
export function linkedTarget(url: string): { readonly kind: CitationKind; readonly target: CitationTarget } {
  const symbol = MAY_NAME.test(url) ? symbolFromLink(url) : undefined;
  if (symbol === undefined) return { kind: "web", target: { url } };
  return { kind: /\/(?:RES|DEC)\//.test(symbol) ? "resolution" : "document", target: { symbol, url } };
}
