/** What an adapter writes: one file or many, in a fixed order. */
export type Files = readonly File[];

/** A file to be: its path (relative, `/`-separated, never `..`), media type and content. */
export interface File {
  readonly path: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}
