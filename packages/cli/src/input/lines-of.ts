/** A line of a stream, without its line end; without bytes if it is longer than is allowed. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly bytes?: Uint8Array<ArrayBuffer> | undefined;
}

const lineFeed = 0x0a;

/**
 * The lines of a stream of bytes that are not blank, each in memory of its own. No more than one line is held; of one
 * longer than `limit` bytes nothing is.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const take = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > limit) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  const finish = (): Line | undefined => {
    const line = length > limit ? { number } : { number, bytes: joined(pieces, length) };
    pieces = [];
    length = 0;
    number++;
    return "bytes" in line && isBlank(line.bytes) ? undefined : line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(lineFeed, start);
      if (end < 0) break;
      take(chunk.subarray(start, end));
      const line = finish();
      if (line) yield line;
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  const last = finish();
  if (last) yield last;
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
