/**
 * Changes bytes in a few places: one is replaced, or a stretch is deleted, doubled, turned to zeros, or cut off.
 * @param {Uint8Array} bytes
 * @param {import("../random.js").Random} random
 * @returns {Uint8Array}
 */
export function mutateBytes(bytes, random) {
  let changed = bytes.slice();
  for (let time = 1 + random.below(4); time > 0 && changed.length > 0; time -= 1) {
    const start = random.below(changed.length);
    const end = Math.min(changed.length, start + 1 + random.below(random.chance(0.1) ? 4096 : 8));
    const [before, part, after] = [changed.slice(0, start), changed.slice(start, end), changed.slice(end)];
    const way = random.below(8);
    if (way < 4) changed[start] = random.chance(0.3) ? random.pick(telling) : random.below(256);
    else if (way === 4) changed = Buffer.concat([before, after]);
    else if (way === 5) changed = Buffer.concat([before, part, part, after]);
    else if (way === 6) changed.fill(0, start, end);
    else changed = random.chance(0.2) ? before : Buffer.concat([before, after, part]);
  }
  return new Uint8Array(changed);
}

/** Bytes at which readers of text and of archives decide something. */
const telling = [
  0x00, 0x01, 0x09, 0x0a, 0x0d, 0x1a, 0x20, 0x22, 0x2c, 0x3c, 0x5c, 0x7f, 0x80, 0xbf, 0xc0, 0xed, 0xef, 0xfe,
  0xff,
];
