import { breach } from "./checks/breach.js";
import { stackOf } from "./checks/reading.js";
import { randomOf } from "./random.js";

/** @typedef {import("./targets/target.js").Target} Target */
/** @typedef {import("@rapporteur/core").Source} Source */
/** @typedef {import("./checks/breach.js").Breach} Breach */

/**
 * Makes the input of a case: the same for the same name.
 * @param {Target} target
 * @param {string} name
 * @returns {Promise<Source>}
 */
export async function makeCase(target, name) {
  return target.make(randomOf(`${target.id} ${name}`));
}

/**
 * What does not hold for an input. Whatever is thrown on the way is a breach.
 * @param {Target} target
 * @param {string} name of the case, which decides what is tried besides
 * @param {Source} source
 * @returns {Promise<readonly Breach[]>}
 */
export async function tryCase(target, name, source) {
  try {
    return await target.breaches(source, randomOf(`${name} check`));
  } catch (thrown) {
    return [breach("something throws", stackOf(thrown))];
  }
}
