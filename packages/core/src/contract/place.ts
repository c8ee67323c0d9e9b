/** A place in a text: line and column count from 1, `offset` and `end` are UTF-16 code units from 0. */
export interface TextPlace {
  readonly file?: string | undefined;
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly end?: number | undefined;
}

/** A place in a file of parts (Word): the part's name and the paragraph in it, counted from 1. */
export interface PartPlace {
  readonly file?: string | undefined;
  readonly part: string;
  readonly paragraph: number;
}

/** A place in a value (JSON): the path to it, as a JSON Pointer. */
export interface PointerPlace {
  readonly file?: string | undefined;
  readonly pointer: string;
}

/** Where a finding was made. */
export type Place = TextPlace | PartPlace | PointerPlace;
