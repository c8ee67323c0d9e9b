/** A part of a file as the zip's directory lists it. */
export interface ArchiveEntry {
  readonly name: string;
  /** 0 = stored, 8 = deflated; others are not read. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  /** As declared: what the part really unpacks to is checked against it. */
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

/** An opened file: its parts by name, none of them unpacked yet. */
export interface Archive {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ArchiveEntry>;
  /** Names that lead out of the file (absolute, or with `..`). */
  readonly unsafe: readonly string[];
  readonly doubled: readonly string[];
  /** How many bytes may still be unpacked. */
  budget: number;
}
