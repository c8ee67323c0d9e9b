/**
 * Something to time.
 * @typedef {object} Task
 * @property {() => unknown} run a promise is awaited
 * @property {number} [times] how often in a row in each round, every time timed for itself; once unless given
 */

/**
 * Times tasks in turn, round after round, so that whatever slows the machine slows each of them alike.
 * @param {readonly Task[]} tasks
 * @param {object} options
 * @param {number} options.rounds rounds that count
 * @param {number} options.warmUp rounds before them that do not
 * @param {"median" | "least"} [options.take] of the times of a task; the least where a task is so short that what
 *   else the machine does would decide
 * @returns {Promise<number[]>} the time of each task, in milliseconds
 */
export async function interleave(tasks, { rounds, warmUp, take = "median" }) {
  /** @type {number[][]} */
  const measured = tasks.map(() => []);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [index, { run, times = 1 }] of tasks.entries()) {
      for (let time = 0; time < times; time += 1) {
        const start = performance.now();
        await run();
        const end = performance.now();
        if (round >= 0) measured[index]?.push(end - start);
      }
    }
  }
  return measured.map((times) => (take === "least" ? Math.min(...times) : median(times)));
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
