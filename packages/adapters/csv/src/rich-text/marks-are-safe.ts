const space = /^\s/;
const wordCharacter = /^[\p{L}\p{N}]/u;
/** Characters that CommonMark takes for the edge of a word beyond doubt. */
const edge = /^[\s!-/:-@[-^{-~‘’“”«»–—…]/;

/**
 * Whether CommonMark reads `**` or `_` around `inner` as marks of strong or emphasis, given the last character before
 * and the text after them (empty = nothing). Where it is not certain the answer is no, and a tag stands instead.
 */
export function marksAreSafe(
  type: "emphasis" | "strong",
  before: string,
  inner: string,
  after: string,
): boolean {
  const mark = type === "strong" ? "*" : "_";
  const first = inner[0];
  const last = inner.at(-1);
  if (first === undefined || last === undefined) return false;
  if (space.test(first) || space.test(last) || first === mark || last === mark || before === mark) {
    return false;
  }
  const edgeBefore = before === "" || edge.test(before);
  const edgeAfter = after === "" || edge.test(after);
  if (type === "emphasis") return edgeBefore && edgeAfter;
  return (edgeBefore || wordCharacter.test(first)) && (edgeAfter || wordCharacter.test(last));
}
