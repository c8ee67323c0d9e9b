/**
 * Something that is tried on made inputs.
 * @typedef {object} Target
 * @property {string} id
 * @property {number} share how often it is tried, compared with the others
 * @property {(random: import("../random.js").Random) => Source | Promise<Source>} make an input
 * @property {(source: Source, random: import("../random.js").Random) => Promise<readonly Breach[]>} breaches what does not hold
 * @property {(source: Source) => unknown} run what is timed
 * @property {(source: Source, times: number) => Source} [grown] the input so many times as large, where that can be made
 */
/** @typedef {import("@rapporteur/core").Source} Source */
/** @typedef {import("../checks/breach.js").Breach} Breach */

/**
 * A text source that repeats the text of another.
 * @param {Source} source
 * @param {number} times
 * @returns {Source}
 */
export function repeated(source, times) {
  return { text: new Array(times).fill(textOf(source)).join("\n\n") };
}

/**
 * @param {Source} source
 * @returns {string}
 */
export function textOf(source) {
  if ("text" in source) return source.text;
  return "bytes" in source ? new TextDecoder().decode(source.bytes) : "";
}

/**
 * How large an input is, in bytes or code units.
 * @param {Source} source
 * @returns {number}
 */
export function sizeOf(source) {
  if ("text" in source) return source.text.length;
  if ("bytes" in source) return source.bytes.length;
  return source.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
