/**
 * One line of the table.
 * @typedef {object} Result
 * @property {string} what
 * @property {string} measured
 * @property {string} [against]
 * @property {string} target
 * @property {boolean | undefined} met undefined when it could not be measured here
 */

/**
 * A comparison of two times.
 * @param {string} what
 * @param {number} ours milliseconds
 * @param {number} theirs milliseconds
 * @param {number} limit how many times `theirs` ours may be
 * @returns {Result}
 */
export function ratio(what, ours, theirs, limit) {
  return {
    what,
    measured: `${ours.toFixed(1)} ms`,
    against: `${theirs.toFixed(1)} ms`,
    target: `${(ours / theirs).toFixed(2)} × (at most ${limit} ×)`,
    met: ours <= theirs * limit,
  };
}

/**
 * A comparison of two times where ours is to be many times shorter.
 * @param {string} what
 * @param {number} ours milliseconds
 * @param {number} theirs milliseconds
 * @param {number} least how many times ours `theirs` must be
 * @returns {Result}
 */
export function timesFaster(what, ours, theirs, least) {
  return {
    what,
    measured: `${ours.toFixed(1)} ms`,
    against: `${theirs.toFixed(1)} ms`,
    target: `${(theirs / ours).toFixed(2)} × faster (at least ${least} ×)`,
    met: theirs >= ours * least,
  };
}

/**
 * A comparison of two times for which there is no target: it shows what each costs.
 * @param {string} what
 * @param {number} ours milliseconds
 * @param {number} theirs milliseconds
 * @returns {Result}
 */
export function comparison(what, ours, theirs) {
  return {
    what,
    measured: `${ours.toFixed(1)} ms`,
    against: `${theirs.toFixed(1)} ms`,
    target: `${(ours / theirs).toFixed(2)} ×`,
    met: undefined,
  };
}

/**
 * A comparison that cannot be made here.
 * @param {string} what
 * @param {string} absent what is not installed
 * @returns {Result}
 */
export function notInstalled(what, absent) {
  return { what, measured: "", target: `${absent} is not installed here`, met: undefined };
}
