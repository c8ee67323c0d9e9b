import { Inflate } from "fflate";
import type { Archive, ArchiveEntry } from "./archive.ts";
import { crc } from "./crc.ts";
import { FileFault } from "./file-fault.ts";
import { unpackLimit } from "./open-archive.ts";

/** Packed bytes handed over at once: what they can grow to (about a thousandfold) is looked at before the next. */
const step = 16 * 1024;

/**
 * Unpacks a part, chunk by chunk. What it unpacks to is counted as it comes, whatever the directory declares. Throws
 * a `FileFault` for a part that is too large, damaged or encrypted.
 */
export function unpack(
  archive: Archive,
  name: string,
  entry: ArchiveEntry,
  take: (chunk: Uint8Array) => void,
): void {
  if (entry.encrypted) throw new FileFault("file-is-encrypted");
  if (entry.size > archive.budget) throw new FileFault("part-too-large", { part: name, limit: unpackLimit });
  const packed = packedBytes(archive, name, entry);
  let size = 0;
  let sum = 0;
  const count = (chunk: Uint8Array): void => {
    size += chunk.length;
    if (size > entry.size) throw damaged(name, "it is larger than it says");
    sum = crc(sum, chunk);
    take(chunk);
  };
  if (entry.method === 0) count(packed);
  else if (entry.method === 8) inflate(packed, name, count);
  else throw damaged(name, `it is packed by method ${entry.method}`);
  if (size !== entry.size) throw damaged(name, "it is smaller than it says");
  if (sum !== entry.crc) throw damaged(name, "its checksum is wrong");
  archive.budget -= size;
}

function inflate(packed: Uint8Array, name: string, take: (chunk: Uint8Array) => void): void {
  const inflater = new Inflate();
  inflater.ondata = take;
  for (let at = 0; at < packed.length || at === 0; at += step) {
    try {
      inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
    } catch (fault) {
      if (fault instanceof FileFault) throw fault;
      throw damaged(name, fault instanceof Error ? fault.message : "it breaks off");
    }
  }
}

/** The bytes behind a part's local header, whose name and extra field have lengths of their own. */
function packedBytes({ bytes }: Archive, name: string, { offset, packedSize }: ArchiveEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) {
    throw damaged(name, "it is not where the directory says");
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw damaged(name, "it breaks off");
  return bytes.subarray(start, start + packedSize);
}

function damaged(part: string, reason: string): FileFault {
  return new FileFault("part-is-damaged", { part, reason });
}
