/**
 * Something that has to hold and does not.
 * @typedef {object} Breach
 * @property {string} law what is broken, in a few words that are the same for all its cases
 * @property {string} detail
 */

/**
 * @param {string} law
 * @param {unknown} detail
 * @returns {Breach}
 */
export function breach(law, detail) {
  return { law, detail: typeof detail === "string" ? detail : (JSON.stringify(detail) ?? String(detail)) };
}
