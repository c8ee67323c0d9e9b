import type { Citation } from "@rapporteur/core";

/** An address that every program takes: a host by name, and no character that an IRI may not have. */
const sound =
  /^https?:\/\/[\p{L}\p{N}][\p{L}\p{M}\p{N}.-]*(?::\d{1,5})?(?:[/?#](?:%[0-9A-Fa-f]{2}|[^\s\p{C}<>"{}|^`\\%[\]#])*(?:#(?:%[0-9A-Fa-f]{2}|[^\s\p{C}<>"{}|^`\\%[\]#])*)?)?$/u;

/**
 * The address of what a citation cites: of a document of the United Nations by its symbol, without the white space
 * in it; else of the page. Absent if it names neither, or the address is no sound one.
 */
export function citedAddress({ target }: Citation): string | undefined {
  if (target?.symbol !== undefined) return documentAddress(target.symbol);
  return target?.url !== undefined && sound.test(target.url) ? target.url : undefined;
}

/** The address of a document: `https://docs.un.org/A/HRC/38/41`. */
function documentAddress(symbol: string): string {
  const path = symbol.replace(/\s+/g, "").replace(/[^A-Za-z0-9/().,:;@!$&'*+=_~-]+/g, encodeURIComponent);
  return `https://docs.un.org/${path}`;
}
