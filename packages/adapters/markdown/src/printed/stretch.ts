/** A stretch of inline text; `masked` is the same stretch without the marks of quotations, if there are any in it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly masked: string;
}
