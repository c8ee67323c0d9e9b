import { decodeText } from "@rapporteur/core";

/**
 * The text of a source as its places count in it, for showing lines of it. What is not valid text is decoded as well as
 * it can be; undefined if nothing was read or the bytes are no text at all.
 */
export function sourceText(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined) return undefined;
  const decoded = decodeText({ bytes });
  if (decoded.ok) return decoded.value;
  const text = new TextDecoder().decode(bytes);
  return text.includes("\0") ? undefined : text;
}
