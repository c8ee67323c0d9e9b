declare module "rdf-canonize" {
  /** Gives the canonical N-Quads of a graph given as N-Quads. */
  export function canonize(
    input: string,
    options: { readonly algorithm: "RDFC-1.0"; readonly inputFormat: "application/n-quads" },
  ): Promise<string>;
}
