/**
 * Prepares a text for the block parser without moving any offset: line ends become LF (CR LF: a space and LF),
 * U+0000 becomes U+FFFD and a byte order mark a space. A text with none of these comes back itself.
 */
export function sameLength(text: string): string {
  if (!text.includes("\r") && !text.includes("\0") && text.charCodeAt(0) !== 0xfeff) return text;
  return text
    .replace(/^\ufeff/, " ")
    .replaceAll("\0", "\ufffd")
    .replaceAll("\r\n", " \n")
    .replaceAll("\r", "\n");
}
