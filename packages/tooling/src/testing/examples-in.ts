/** An expression, and the one that a README prints as its result. */
export interface Example {
  readonly expression: string;
  readonly result: string;
}

/** The lines `expression // result` of a README's program, in order. */
export function examplesIn(program: string): readonly Example[] {
  return program.split("\n").flatMap((line) => {
    const [expression = "", result] = line.split(" // ");
    return result === undefined ? [] : [{ expression, result }];
  });
}

/** The value of an expression in which a package's exports go by their names. */
export function evaluate(expression: string, exports: Readonly<Record<string, unknown>>): unknown {
  return new Function(...Object.keys(exports), `return (${expression});`)(...Object.values(exports));
}
