/** A piece of a program that loads the package, and what it prints with this report. */
export interface Snippet {
  /** Heading over it. */
  readonly title: string;
  /** Language of the block of code, as it is marked: `js`. */
  readonly language: string;
  /** What has to be said before it. */
  readonly words: string;
  readonly code: string;
  /** What it prints; each line ends with a line feed. */
  readonly prints: string;
}
