/** How one level of a list is numbered. */
export interface NumberLevel {
  start: number;
  /** As the file names it: `decimal`, `upperRoman`, `bullet` … */
  format: string;
  /** The number as printed, with `%1` to `%9` for the counters of the levels; for a bullet, its sign. */
  text: string;
  /** What stands behind it: `tab`, `space`, `nothing`. */
  suffix: string;
  /** The level after which it starts again, from 1; 0 = never; absent: after any level above. */
  restart?: number;
  /** All counters in it as Arabic figures. */
  legal: boolean;
  /** The style whose paragraphs stand at this level. */
  style?: string;
  font?: string;
}

/** A way of numbering that lists share, and so count on together. */
export interface AbstractList {
  readonly id: string;
  readonly levels: Map<number, NumberLevel>;
  /** It is defined by the list of the style with this name. */
  numberedAs?: string;
  /** It is the list of the style with this name. */
  definesStyle?: string;
}

/** A list: the abstract one it follows, and where it departs from it. */
export interface List {
  readonly id: string;
  abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, NumberLevel>;
}

/** All lists of a file. */
export interface Numbering {
  readonly abstracts: ReadonlyMap<string, AbstractList>;
  readonly lists: ReadonlyMap<string, List>;
}

/** The numbering of a file that has none. */
export const noNumbering: Numbering = { abstracts: new Map(), lists: new Map() };
