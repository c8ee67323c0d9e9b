import { createHash } from "node:crypto";
import processor, { type ContextDefinition, type JsonLdDocument } from "jsonld";
import { canonize } from "rdf-canonize";
import { context, contextAddress, frame } from "../src/vocabulary/index.ts";

type Options = Readonly<Record<string, unknown>>;

/** Gives the package's own context at its address, and nothing else: a test that fetches fails. */
async function documentLoader(url: string) {
  if (url !== contextAddress) throw new Error(`${url} was to be fetched`);
  return { document: { "@context": context }, documentUrl: url };
}

const safe = { documentLoader, safe: true };

/** jsonld.js in safe mode: whatever it would drop is an error. */
export const jsonldJs = {
  expand: (document: unknown): Promise<unknown> =>
    processor.expand(document as JsonLdDocument, safe as Options),
  flatten: (document: unknown): Promise<unknown> =>
    processor.flatten(document as JsonLdDocument, undefined, safe as Options),
  compact: (document: unknown, other: Options): Promise<unknown> =>
    processor.compact(document as JsonLdDocument, other as ContextDefinition, safe as Options),
  frame: (document: unknown, base: string): Promise<unknown> =>
    processor.frame(
      document as JsonLdDocument,
      { ...frame, "@context": [contextAddress, { "@base": base }] } as never,
      {
        ...safe,
        base,
      } as Options,
    ),
  toNQuads: async (document: unknown): Promise<string> =>
    String(
      await processor.toRDF(
        document as JsonLdDocument,
        { ...safe, format: "application/n-quads" } as Options,
      ),
    ),
  /** Not in safe mode, for documents with parts that mean nothing. */
  toNQuadsFreely: async (document: unknown): Promise<string> =>
    String(
      await processor.toRDF(
        document as JsonLdDocument,
        { documentLoader, format: "application/n-quads" } as Options,
      ),
    ),
};

/** The RDFC-1.0 form of a graph given as N-Quads. */
export function canonical(nquads: string): Promise<string> {
  return canonize(nquads, { algorithm: "RDFC-1.0", inputFormat: "application/n-quads" });
}

/** The hash of the RDFC-1.0 form: the same for the same graph, in whatever dress. */
export async function graphHash(nquads: string): Promise<string> {
  return createHash("sha256")
    .update(await canonical(nquads))
    .digest("hex");
}
