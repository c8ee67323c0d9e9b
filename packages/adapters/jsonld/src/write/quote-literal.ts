const special = /["\\\p{Cc}]/u;
const everySpecial = /["\\\p{Cc}]/gu;

const short: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\f": "\\f",
  "\r": "\\r",
};

/** A text between quotes, as N-Quads and Turtle have it. */
export function quoteLiteral(text: string): string {
  return special.test(text) ? `"${text.replace(everySpecial, escaped)}"` : `"${text}"`;
}

function escaped(character: string): string {
  const code = () => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  return short[character] ?? code();
}
