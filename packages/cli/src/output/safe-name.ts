/** Longest name made from an id, in characters; file systems take about 255 bytes. */
const longest = 80;
/** Names that Windows keeps for devices, with or without an extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * A file name made from a report's id: letters, digits, dots, hyphens and underscores, everything else a hyphen; it
 * begins with a letter or digit, so that it is never hidden and never leads out of its folder.
 */
export function safeName(id: string): string {
  const characters = [...id.slice(0, 4 * longest).normalize("NFC")].slice(0, longest).join("");
  const name = characters
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .replace(/^[._-]+/, "")
    .replace(/[.-]+$/, "");
  if (name === "") return "report";
  return reserved.test(name) ? `report-${name}` : name;
}
