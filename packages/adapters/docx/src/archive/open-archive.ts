import type { Archive, ArchiveEntry } from "./archive.ts";
import { FileFault } from "./file-fault.ts";
import { lookOfFile } from "./look-of-file.ts";
import { partName } from "./part-name.ts";
import { readDirectory } from "./read-directory.ts";

/** Largest file that is read: 64 MiB. */
const fileLimit = 64 * 1024 * 1024;
/** Most that is unpacked of one file: 48 MiB of XML, some ten times what the longest reports have. */
export const unpackLimit = 48 * 1024 * 1024;

/** Opens a Word file: its parts by name. Throws a `FileFault` for what is none, or cannot be read. */
export function openArchive(bytes: Uint8Array): Archive {
  if (bytes.length === 0) throw new FileFault("file-is-empty");
  if (bytes.length > fileLimit)
    throw new FileFault("file-too-large", { size: bytes.length, limit: fileLimit });
  if (startsWith(bytes, compound)) {
    throw new FileFault(holdsWide(bytes, "EncryptedPackage") ? "file-is-encrypted" : "file-is-old-word");
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw new FileFault("file-not-word", { looks: lookOfFile(bytes) });
  const entries = new Map<string, ArchiveEntry>();
  const unsafe: string[] = [];
  const doubled: string[] = [];
  for (const entry of readDirectory(bytes)) {
    const name = partName(entry.name);
    if (name === undefined) unsafe.push(entry.name);
    else if (entries.has(name)) doubled.push(name);
    else entries.set(name, entry);
  }
  return { bytes, entries, unsafe, doubled, budget: unpackLimit };
}

/** A compound file: the format of Office before 2007, and of encrypted files since. */
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

/** Whether bytes hold a word in UTF-16, as compound files name their streams. */
function holdsWide(bytes: Uint8Array, word: string): boolean {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < word.length && bytes[at + 2 * length] === word.charCodeAt(length)) length++;
    if (length === word.length) return true;
  }
  return false;
}
