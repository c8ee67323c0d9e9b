const plainAddress = /^(?:https?:\/\/|mailto:)[\p{L}\p{N}\p{M}._~:/?#@!$'()*+,;=%&-]+$/u;

/** Whether an address can stand in angle brackets as it is, where nothing can be escaped. */
export function isPlainAddress(url: string): boolean {
  return plainAddress.test(url);
}

/** An address as the target of a link or picture: `](…)`. */
export function writeAddress(url: string): string {
  return url
    .replace(/[\\()<>[\]|`]/g, "\\$&")
    .replace(/&(?=#?[0-9a-z]+;)/gi, "&amp;")
    .replace(/\p{Cf}/gu, (character) => `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`);
}
