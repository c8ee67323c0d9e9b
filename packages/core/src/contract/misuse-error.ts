/** What a {@link MisuseError} says, piece by piece. */
export interface Misuse {
  /** What could not be done. */
  readonly failed: string;
  readonly expected: string;
  readonly example: string;
  /** What came instead. */
  readonly received: string;
}

/** Thrown when a program calls this library wrongly, never for bad data: says what failed, what was expected, and how it is done. */
export class MisuseError extends Error implements Misuse {
  override readonly name = "MisuseError";
  readonly failed: string;
  readonly expected: string;
  readonly example: string;
  readonly received: string;

  constructor({ failed, expected, example, received }: Misuse) {
    super(`${failed}\n  expected: ${expected}\n  received: ${received}\n  example:  ${example}`);
    this.failed = failed;
    this.expected = expected;
    this.example = example;
    this.received = received;
  }
}
