/**
 * Numbers that look random and come again for the same name, so that every case can be made again.
 * @typedef {object} Random
 * @property {(limit: number) => number} below a whole number from 0 up to, not with, the limit
 * @property {(probability: number) => boolean} chance
 * @property {<T>(values: readonly T[]) => T} pick one of several; there has to be one
 * @property {<T>(most: number, make: (index: number) => T) => T[]} list of 0 up to `most` made values
 */

/**
 * @param {string} name of the case
 * @returns {Random}
 */
export function randomOf(name) {
  let state = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) state = Math.imul(state ^ name.charCodeAt(at), 0x01000193);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (/** @type {number} */ limit) => Math.floor(next() * limit);
  return {
    below,
    chance: (probability) => next() < probability,
    pick: (values) => {
      if (values.length === 0) throw new Error("There is nothing to pick from.");
      return /** @type {typeof values[number]} */ (values[below(values.length)]);
    },
    list: (most, make) => Array.from({ length: below(most + 1) }, (_, index) => make(index)),
  };
}
