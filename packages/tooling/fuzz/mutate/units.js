/** @typedef {import("../random.js").Random} Random */

/**
 * Ways to change a list of units, whatever they are: each takes the list and gives another.
 * @type {readonly (<T>(units: readonly T[], random: Random, others: readonly T[]) => T[])[]}
 */
const ways = [deleted, doubled, swapped, moved, spliced, pumped];

/**
 * Changes a list of units in one place: some are deleted, doubled, swapped with others, moved, replaced by some of
 * another list, or repeated many times.
 * @template T
 * @param {readonly T[]} units
 * @param {Random} random
 * @param {readonly T[]} [others]
 * @returns {T[]}
 */
export function mutateUnits(units, random, others = units) {
  return units.length === 0 ? [...others.slice(0, 1)] : random.pick(ways)(units, random, others);
}

/**
 * @param {number} length of the list, at least 1
 * @param {Random} random
 * @returns {[number, number]} start and end of a short stretch, or now and then of a long one
 */
function stretch(length, random) {
  const start = random.below(length);
  const most = random.chance(0.1) ? length - start : Math.min(length - start, 4);
  return [start, start + 1 + random.below(most)];
}

/**
 * @template T
 * @param {readonly T[]} units
 * @param {Random} random
 */
function deleted(units, random) {
  const [start, end] = stretch(units.length, random);
  return [...units.slice(0, start), ...units.slice(end)];
}

/**
 * @template T
 * @param {readonly T[]} units
 * @param {Random} random
 */
function doubled(units, random) {
  const [start, end] = stretch(units.length, random);
  return [...units.slice(0, end), ...units.slice(start)];
}

/**
 * @template T
 * @param {readonly T[]} units
 * @param {Random} random
 */
function swapped(units, random) {
  const one = random.below(units.length);
  const other = random.chance(0.5) ? Math.min(one + 1, units.length - 1) : random.below(units.length);
  const changed = [...units];
  [changed[one], changed[other]] = [/** @type {T} */ (units[other]), /** @type {T} */ (units[one])];
  return changed;
}

/**
 * @template T
 * @param {readonly T[]} units
 * @param {Random} random
 */
function moved(units, random) {
  const [start, end] = stretch(units.length, random);
  const rest = [...units.slice(0, start), ...units.slice(end)];
  const at = random.below(rest.length + 1);
  return [...rest.slice(0, at), ...units.slice(start, end), ...rest.slice(at)];
}

/**
 * @template T
 * @param {readonly T[]} units
 * @param {Random} random
 * @param {readonly T[]} others
 */
function spliced(units, random, others) {
  const [start, end] = stretch(units.length, random);
  const [from, to] = others.length === 0 ? [0, 0] : stretch(others.length, random);
  return [...units.slice(0, start), ...others.slice(from, to), ...units.slice(end)];
}

/** How many units a repetition makes at most. */
const mostPumped = 3000;

/**
 * @template T
 * @param {readonly T[]} units
 * @param {Random} random
 */
function pumped(units, random) {
  const start = random.below(units.length);
  const end = Math.min(units.length, start + 1 + random.below(3));
  const part = units.slice(start, end);
  const times = random.chance(0.1) ? Math.floor(mostPumped / part.length) : 2 + random.below(8);
  const many = Array.from({ length: times }, () => part).flat();
  return [...units.slice(0, start), ...many, ...units.slice(end)];
}
