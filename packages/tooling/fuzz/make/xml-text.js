/**
 * Words as text of an XML part: what XML cannot hold is left out, what it keeps for itself is escaped.
 * @param {string} words
 * @returns {string}
 */
export function xmlText(words) {
  return Array.from(words).filter(isAllowed).join("").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** @param {string} character */
function isAllowed(character) {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x09 || code === 0x0a;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
