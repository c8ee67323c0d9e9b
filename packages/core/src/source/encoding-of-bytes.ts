/** A text encoding, and how it is known. */
export interface Encoding {
  readonly name: "utf-8" | "utf-16le" | "utf-16be";
  /** Length of the byte order mark; 0 = there is none. */
  readonly mark: number;
}

/** So many bytes are looked at to tell UTF-16 without a mark. */
const sample = 4096;

/**
 * Tells the encoding of a text from its byte order mark or, without one, from zero bytes: in UTF-16 most
 * characters of European languages have one, always on the same side. Anything else counts as UTF-8.
 */
export function encodingOfBytes(bytes: Uint8Array): Encoding {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { name: "utf-8", mark: 3 };
  if (first === 0xff && second === 0xfe) return { name: "utf-16le", mark: 2 };
  if (first === 0xfe && second === 0xff) return { name: "utf-16be", mark: 2 };
  const zeros = [0, 0];
  const length = Math.min(bytes.length, sample) & ~1;
  for (let index = 0; index < length; index++) {
    if (bytes[index] === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (length >= 4 && even === 0 && odd * 4 >= length) return { name: "utf-16le", mark: 0 };
  if (length >= 4 && odd === 0 && even * 4 >= length) return { name: "utf-16be", mark: 0 };
  return { name: "utf-8", mark: 0 };
}
