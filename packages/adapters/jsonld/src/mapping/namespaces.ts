/** Version of the context, the frame and the shapes; their addresses hold it. */
export const vocabularyVersion = "1.0";

const site = "https://rapporteur.github.io/rapporteur/";

/** Namespace of the terms that no other vocabulary has. It holds no version: a term never changes its meaning. */
export const ownNamespace = `${site}vocabulary#`;

/** Address of a file of the vocabulary, in its present version. */
export function vocabularyAddress(file: string): string {
  return `${site}vocabulary/${vocabularyVersion}/${file}`;
}

/** What a report's id is appended to unless the caller names an address of their own. */
export const defaultBase = `${site}reports/`;

/**
 * Prefixes of the mapping. schema.org's terms have `http:`, as the context that schema.org publishes gives them:
 * with `https:` the graph would not meet other data.
 */
export const prefixes = {
  cito: "http://purl.org/spar/cito/",
  dcterms: "http://purl.org/dc/terms/",
  doco: "http://purl.org/spar/doco/",
  fabio: "http://purl.org/spar/fabio/",
  rapporteur: ownNamespace,
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  schema: "http://schema.org/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** A prefix of the mapping. */
export type Prefix = keyof typeof prefixes;

/** An address with a prefix: `schema:name`. */
export type CompactAddress = `${Prefix}:${string}`;

/** The whole address: `http://schema.org/name`. */
export function expandAddress(compact: CompactAddress): string {
  const colon = compact.indexOf(":");
  return prefixes[compact.slice(0, colon) as Prefix] + compact.slice(colon + 1);
}

/** `rdf:type`, whole. */
export const typeAddress = expandAddress("rdf:type");
