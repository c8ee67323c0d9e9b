import { noise } from "../make/noise.js";
import { mutateUnits } from "./units.js";

/** @typedef {import("../random.js").Random} Random */

/** How a text falls into units; joined again they are the text. */
const cuts = {
  blocks: /(?<=\n)(?=\n)/,
  lines: /(?<=\n)/,
  sentences: /(?<=[.;:]\s)/,
  tokens: /(?<=[\s"'<>{}[\](),:;/|*_^#])|(?=[\s"'<>{}[\](),:;/|*_^#])/,
  characters: "",
};

/**
 * Changes a text in a few places: blocks, lines, sentences, tokens or characters are deleted, doubled, swapped, moved,
 * spliced from another text or repeated, or noise is put in.
 * @param {string} text
 * @param {Random} random
 * @param {string} [other] what is spliced in comes from here
 * @returns {string}
 */
export function mutateText(text, random, other = text) {
  let changed = text;
  const times = random.chance(0.7) ? 1 : 2 + random.below(6);
  for (let time = 0; time < times; time += 1) {
    if (random.chance(0.1)) changed = withNoise(changed, random);
    else {
      const cut = random.pick(Object.values(cuts));
      changed = joined(mutateUnits(changed.split(cut), random, other.split(cut)));
    }
  }
  return changed;
}

/** Longest text that a case grows to, so that cases stay many. */
const longest = 400_000;

/** @param {readonly string[]} units */
function joined(units) {
  let text = "";
  for (const unit of units) {
    if (text.length + unit.length > longest) return text + unit.slice(0, longest - text.length);
    text += unit;
  }
  return text;
}

/**
 * @param {string} text
 * @param {Random} random
 */
function withNoise(text, random) {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + noise(random, 8) + text.slice(at);
}
