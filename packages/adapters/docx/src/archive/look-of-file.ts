/** What bytes that begin otherwise than a zip look like, in words for a message. */
export function lookOfFile(bytes: Uint8Array): string {
  const head = latin(bytes.subarray(0, 64));
  for (const [beginning, look] of looks) if (head.startsWith(beginning)) return look;
  if (/^\s*(?:<!doctype html|<html)/i.test(head)) return "a web page";
  if (/^\s*<\?xml/.test(head)) return "an XML file";
  return looksLikeText(bytes) ? "a text" : "a file of another kind";
}

const looks: readonly (readonly [string, string])[] = [
  ["%PDF-", "a PDF"],
  ["{\\rtf", "a Rich Text file"],
  ["\u001f\u008b", "a gzip archive"],
  ["Rar!", "a RAR archive"],
  ["7z\u00bc\u00af", "a 7z archive"],
  ["\u0089PNG", "a picture"],
  ["\u00ff\u00d8\u00ff", "a picture"],
  ["GIF8", "a picture"],
];

function looksLikeText(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).every((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 13);
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
