/** The path to a value as a JSON Pointer (RFC 6901): `/sections/0/title`; the whole value is the empty text. */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
