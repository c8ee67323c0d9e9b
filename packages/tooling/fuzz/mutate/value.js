import { noise } from "../make/noise.js";
import { mutateText } from "./text.js";
import { mutateUnits } from "./units.js";

/** @typedef {import("../random.js").Random} Random */

/** Values that do not belong where they are put. @type {readonly unknown[]} */
const odd = [
  null,
  true,
  0,
  -1,
  1.5,
  1e300,
  "",
  " ",
  "__proto__",
  "constructor",
  "para-1",
  [],
  {},
  [[]],
  { "@id": "_:b" },
];

/**
 * Changes a JSON value in one place, found by going down at random: a list as any list of units, an object by losing,
 * gaining, renaming or sharing a key, a text as any text, and anything into something odd.
 * @param {unknown} value
 * @param {Random} random
 * @returns {unknown}
 */
export function mutateValue(value, random) {
  if (random.chance(0.04)) return structuredClone(random.pick(odd));
  if (Array.isArray(value)) {
    if (value.length === 0 || random.chance(0.15)) return mutateUnits(value, random).slice(0, 2000);
    const at = random.below(value.length);
    return value.with(at, mutateValue(value[at], random));
  }
  if (typeof value === "object" && value !== null) return mutateObject(value, random);
  if (typeof value === "string") return random.chance(0.7) ? mutateText(value, random) : noise(random, 6);
  return structuredClone(random.pick(odd));
}

/**
 * @param {object} value
 * @param {Random} random
 * @returns {unknown}
 */
function mutateObject(value, random) {
  const entries = Object.entries(value);
  if (entries.length === 0 || random.chance(0.12)) {
    const extra = random.pick([
      "__proto__",
      "toString",
      "type",
      "id",
      "@id",
      "@context",
      "children",
      "",
      "x",
    ]);
    return Object.fromEntries([...entries, [extra, structuredClone(random.pick(odd))]]);
  }
  const at = random.below(entries.length);
  const [key, inner] = entries[at] ?? ["", undefined];
  const way = random.below(24);
  if (way === 0) return Object.fromEntries(entries.toSpliced(at, 1));
  if (way === 1) return Object.fromEntries(entries.with(at, [mutateText(key, random), inner]));
  if (way === 2) return Object.fromEntries(entries.with(at, [key, random.pick(entries)[1]]));
  if (way === 3) return Object.fromEntries(entries.with(at, [key, nested(random)]));
  return Object.fromEntries(entries.with(at, [key, mutateValue(inner, random)]));
}

/**
 * @param {Random} random
 * @returns {unknown}
 */
function nested(random) {
  /** @type {unknown} */
  let value = "deep";
  const list = random.chance(0.5);
  for (let depth = random.chance(0.2) ? 1500 : 60; depth > 0; depth -= 1)
    value = list ? [value] : { children: [value] };
  return value;
}
