import type { Block } from "./block.ts";
import type { Inline } from "./inline.ts";

/** A chapter or a part of one. The label stands without its full stop (`"III"`, `"A"`); a heading may print none. */
export interface Section {
  readonly type: "section";
  readonly id: string;
  readonly label?: string | undefined;
  readonly title: readonly Inline[];
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** An annex; its paragraphs, headings and notes may be numbered anew. The label is what follows the word: `"I"`. */
export interface Annex {
  readonly type: "annex";
  readonly id: string;
  readonly label?: string | undefined;
  readonly title: readonly Inline[];
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}
