import type { Inline } from "./inline.ts";

/** A note: `"59"`, `"*"` (a note to the title) or a letter (a note in a table). Its paragraphs are parted by breaks. */
export interface Footnote {
  readonly type: "footnote";
  readonly id: string;
  readonly label: string;
  readonly content: readonly Inline[];
}
