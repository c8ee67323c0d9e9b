/** What an adapter reads: a text, bytes, or several named files. `name` is for messages and for the extension. */
export type Source = TextSource | BytesSource | FilesSource;

/** A decoded text. */
export interface TextSource {
  readonly name?: string | undefined;
  readonly text: string;
}

/** Bytes as read from disk or network; the adapter decodes them. */
export interface BytesSource {
  readonly name?: string | undefined;
  readonly bytes: Uint8Array;
}

/** Several files that are one report together (CSV tables). */
export interface FilesSource {
  readonly name?: string | undefined;
  readonly files: readonly NamedBytes[];
}

/** One named file. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}
