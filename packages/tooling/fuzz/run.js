import { watchPace } from "./checks/pace.js";
import { makeCase, tryCase } from "./try-case.js";

/** @typedef {import("./targets/target.js").Target} Target */
/** @typedef {import("@rapporteur/core").Source} Source */

/**
 * A case that breaks something.
 * @typedef {object} Finding
 * @property {string} target
 * @property {string} name of the case: with it and the target the input is made again
 * @property {string} law
 * @property {string} detail
 * @property {Source} source
 */

/**
 * Tries cases, one after the other, each target as often as its share says.
 * @param {readonly Target[]} targets
 * @param {object} how
 * @param {string} how.seed names the run: the same name, the same cases
 * @param {(count: number) => boolean} how.goesOn asked before each case, with how many were tried
 * @param {(target: Target, name: string) => void} how.begins told before each case
 * @param {(finding: Finding) => void | Promise<void>} how.finds
 * @param {number} [how.from] number of the first case
 * @param {() => number} [how.clock] milliseconds; those of the processor, unless given
 * @returns {Promise<number>} how many cases were tried
 */
export async function run(targets, { seed, goesOn, begins, finds, from = 0, clock = processorTime }) {
  const pace = watchPace(clock);
  const turns = turnsOf(targets);
  let count = 0;
  for (; goesOn(count); count += 1) {
    const at = from + count;
    const target = /** @type {Target} */ (turns[at % turns.length]);
    const name = `${seed}/${at}`;
    begins(target, name);
    const source = await makeCase(target, name);
    const breaches = [...(await tryCase(target, name, source))];
    const start = clock();
    try {
      await target.run(source);
    } catch {
      // Told above.
    }
    breaches.push(...(await pace.look(target, source, clock() - start)));
    for (const { law, detail } of breaches) await finds({ target: target.id, name, law, detail, source });
  }
  return count;
}

/** What this process took of the processor, in milliseconds: however busy the machine is with other work. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * One round of turns: each target by its share, spread evenly.
 * @param {readonly Target[]} targets
 * @returns {readonly Target[]}
 */
function turnsOf(targets) {
  const smallest = Math.min(...targets.map(({ share }) => share));
  return targets
    .flatMap((target) => {
      const times = Math.round(target.share / smallest);
      return Array.from({ length: times }, (_, index) => ({ target, at: (index + 0.5) / times }));
    })
    .sort((one, other) => one.at - other.at)
    .map(({ target }) => target);
}
