/** The first lines of a text, at most `limit`, and whether there are more. The rest of the text is not looked at. */
export function linesOf(
  text: string,
  limit: number,
): { readonly lines: readonly string[]; readonly more: boolean } {
  const lines: string[] = [];
  let at = 0;
  while (at < text.length && lines.length < limit) {
    const end = text.indexOf("\n", at);
    lines.push(text.slice(at, end < 0 ? text.length : end).replace(/\r$/, ""));
    at = end < 0 ? text.length : end + 1;
  }
  return { lines, more: at < text.length };
}
