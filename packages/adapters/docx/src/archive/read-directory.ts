import type { ArchiveEntry } from "./archive.ts";
import { FileFault } from "./file-fault.ts";

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
/** The end record and the longest comment that may follow it. */
const longestEnd = 22 + 0xffff;

/** Reads the directory at the end of a zip (APPNOTE 4.3.12, 4.3.16); throws a `FileFault` where there is none. */
export function readDirectory(bytes: Uint8Array): readonly ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) throw new FileFault("file-is-truncated");
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) {
    throw new FileFault("file-is-damaged", { reason: "its directory is of the kind for files over 4 GiB" });
  }
  const entries: ArchiveEntry[] = [];
  const names = new TextDecoder();
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) {
      throw new FileFault("file-is-damaged", { reason: "its directory breaks off" });
    }
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    if (nameEnd > end) throw new FileFault("file-is-damaged", { reason: "its directory breaks off" });
    entries.push({
      name: names.decode(bytes.subarray(at + 46, nameEnd)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - longestEnd);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return -1;
}
