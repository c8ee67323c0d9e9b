/** What the helpers of this folder read of a run of printed text. */
export interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What they read of a printed block: text, a table, or neither. */
export interface Block<R extends Run> {
  readonly start: number;
  readonly runs?: readonly R[];
  readonly rows?: readonly { readonly cells: readonly { readonly runs: readonly R[] }[] }[];
}

/** What they read of a printed document; the parser's `PrintedDocument` is one. */
export interface Printed<R extends Run> {
  readonly text: string;
  readonly blocks: readonly Block<R>[];
  readonly discards: readonly { readonly start: number; readonly end: number; readonly reason: string }[];
}
