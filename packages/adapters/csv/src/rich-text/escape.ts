/** What Markdown would take for more than words, and control characters, which tools tend to change. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const special = /[\\*_[\]<`~\u0000-\u001f\u007f]|&(?=#|[A-Za-z][A-Za-z0-9]*;)/g;

/** The same, a little wider, for a quick look whether there is anything of that kind. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const mayBeSpecial = /[\\*_[\]<`~&\u0000-\u001f\u007f]/;

/** Escapes words: marks of Markdown get a backslash, control characters become numeric references (`&#10;`). */
export function escapeText(text: string): string {
  if (!mayBeSpecial.test(text)) return text;
  return text.replace(special, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 || code === 0x7f ? `&#${code};` : `\\${character}`;
  });
}

/** Escapes an address for the round brackets of a link. */
export function escapeUrl(url: string): string {
  return url.replace(/[\\()<>]|&(?=#|[A-Za-z][A-Za-z0-9]*;)/g, "\\$&");
}

/**
 * Keeps the beginning of a whole text from being taken for a heading, a quotation or a list, and spaces at either end
 * from being trimmed.
 */
export function protectEnds(markdown: string): string {
  let safe = markdown;
  if (beginning.test(safe)) {
    if (safe[0] === " ") safe = `&#32;${safe.slice(1)}`;
    else safe = safe.replace(/^\d*/, "$&\\");
  }
  return safe[safe.length - 1] === " " ? `${safe.slice(0, -1)}&#32;` : safe;
}

/** What begins a heading, a quotation, a list or a rule, or would be trimmed. */
const beginning = /^(?:[ #>+\-=|]|\d{1,9}[.)])/;
