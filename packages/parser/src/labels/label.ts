/** How a label counts: `III` · `C` · `3` · `(c)` · `(iii)` · `(3)` · `115.3` · a sign that does not count. */
export type LabelStyle =
  | "roman"
  | "upper"
  | "arabic"
  | "lower"
  | "lower-roman"
  | "bracketed"
  | "decimal"
  | "bullet";

/** One reading of what a text opens with. `I.` has two: roman one, and the letter after H. */
export interface Label {
  readonly style: LabelStyle;
  /** Its place in its sequence, from 1; 0 for a sign that does not count. */
  readonly value: number;
  /** Without its full stop or brackets. */
  readonly name: string;
  /** UTF-16 code units it takes at the start of the text, the white space after it included. */
  readonly length: number;
  /** Of a decimal label: the number before its stop. */
  readonly under?: number | undefined;
}
