/** Longest name made from an id, in characters, and in bytes of UTF-8; file systems take 255 bytes. */
const longest = 128;
const mostBytes = 200;
/** What most ids are; it spares the classes of Unicode, which take long to compile. */
const plain = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,126}[A-Za-z0-9_])?$/;
/** Names that Windows keeps for devices, with or without an extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * A file name made from a report's id: letters, digits, dots, hyphens and underscores, everything else a hyphen; it
 * begins with a letter or digit, so that it is never hidden and never leads out of its folder. What is a good name
 * already stays as it is.
 */
export function safeName(id: string): string {
  if (plain.test(id) && !reserved.test(id)) return id;
  const characters = [...id.slice(0, 4 * longest).normalize("NFC")].slice(0, longest);
  while (Buffer.byteLength(characters.join("")) > mostBytes) characters.pop();
  const name = characters
    .join("")
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, "-")
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .replace(/[.-]+$/, "");
  if (name === "") return "report";
  return reserved.test(name) ? `report-${name}` : name;
}
