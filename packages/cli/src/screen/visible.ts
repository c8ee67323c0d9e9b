/** Control characters, half surrogates, line and paragraph separators, and what turns the direction of text. */
const steering = /\p{Cc}|\p{Cs}|[\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * One line of foreign text, made safe for a terminal: characters that would steer it or reorder what is read are
 * shown instead of sent (`␛`, `␊`, `<U+202E>`). Everything else stays as it is.
 */
export function visible(text: string): string {
  return text.replace(steering, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return "\u2421";
    if (code >= 0xd800 && code <= 0xdfff) return "\ufffd";
    return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
  });
}
