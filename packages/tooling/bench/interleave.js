import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const clearMemory = /** @type {() => void} */ (runInNewContext("gc"));

/**
 * Times tasks in turn, round after round, so that whatever slows the machine slows each of them alike.
 * @param {readonly (() => unknown)[]} tasks what to time; a promise is awaited
 * @param {{ rounds: number, warmUp: number, clear?: boolean }} options rounds that count; rounds before them that do
 *   not; whether to clear the memory before each task, so that none pays for another's litter (this also costs the
 *   next task some of its warmth)
 * @returns {Promise<number[]>} the median of each task, in milliseconds
 */
export async function interleave(tasks, { rounds, warmUp, clear = false }) {
  /** @type {number[][]} */
  const times = tasks.map(() => []);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [index, task] of tasks.entries()) {
      if (clear) clearMemory();
      const start = performance.now();
      await task();
      const time = performance.now() - start;
      if (round >= 0) times[index]?.push(time);
    }
  }
  return times.map(median);
}

/**
 * The middle value; of an even number of values, the lower of the two.
 * @param {readonly number[]} values at least one
 * @returns {number}
 */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}
