/** A text between quotes, as N-Quads and Turtle have it, and what stands after it; every escape of JSON is one of theirs too. */
export function quoteLiteral(text: string, after: string): string {
  return isPlain(text) ? `"${text}"${after}` : JSON.stringify(text) + after;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const special = /["\\\u0000-\u001f]/;

/** Texts up to this length are looked through one by one, as a pattern takes longer to start; longer ones by pattern. */
const shortLength = 40;

/** Whether nothing has to be escaped. */
function isPlain(text: string): boolean {
  if (text.length > shortLength) return !special.test(text);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 || unit === 0x22 || unit === 0x5c) return false;
  }
  return true;
}
