/** A text between quotes, as N-Quads and Turtle have it; every escape of JSON is one of theirs too. */
export function quoteLiteral(text: string): string {
  return isPlain(text) ? `"${text}"` : JSON.stringify(text);
}

/** Whether nothing has to be escaped. A loop, as texts are short and many, and a pattern costs more to start. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 || unit === 0x22 || unit === 0x5c) return false;
  }
  return true;
}
