/** A set of the words of a line. */
export function wordSet(line: string): ReadonlySet<string> {
  return new Set(line.split(" ").filter((word) => word !== ""));
}
