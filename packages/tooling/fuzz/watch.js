import { Worker } from "node:worker_threads";

/** @typedef {import("./worker.js").Message} Message */
/** @typedef {Omit<import("./run.js").Finding, "source"> & { source?: import("@rapporteur/core").Source }} Told */

/** A case may take so long, in milliseconds; then it is taken to hang. */
const patience = 120_000;
/** A case may fill so much of the heap, in MiB; then it has run away. */
const memory = 1536;

/**
 * Runs cases in a thread and watches it: where a case hangs, or fills the memory, that is a finding, and the run goes
 * on behind it.
 * @param {object} how
 * @param {string} how.seed
 * @param {readonly string[]} how.only
 * @param {number} how.milliseconds
 * @param {(told: Told) => void} how.finds
 * @param {(counts: ReadonlyMap<string, number>) => void} how.beats told now and then how often each target was tried
 * @returns {Promise<ReadonlyMap<string, number>>} how often each target was tried
 */
export async function watch({ seed, only, milliseconds, finds, beats }) {
  const until = Date.now() + milliseconds;
  /** @type {Map<string, number>} */
  const counts = new Map();
  let from = 0;
  while (Date.now() < until) {
    const end = await runThread({ seed, only, from, until }, counts, finds, beats);
    if (end === undefined) break;
    from = Number(end.name.split("/").at(-1)) + 1;
    finds({ ...end, detail: `case ${end.name}` });
  }
  return counts;
}

/**
 * @param {import("./worker.js").Task} task
 * @param {Map<string, number>} counts
 * @param {(told: Told) => void} finds
 * @param {(counts: ReadonlyMap<string, number>) => void} beats
 * @returns {Promise<{ target: string, name: string, law: string } | undefined>} where and why it ended early
 */
function runThread(task, counts, finds, beats) {
  return new Promise((resolve) => {
    const worker = new Worker(new URL("worker.js", import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
    let now = { target: "", name: `${task.seed}/${task.from}` };
    let alive = Date.now();
    const guard = setInterval(() => {
      beats(counts);
      if (Date.now() - alive < patience) return;
      end({ ...now, law: "a case does not end" });
    }, 5000);
    /** @param {{ target: string, name: string, law: string } | undefined} reason */
    const end = (reason) => {
      clearInterval(guard);
      resolve(reason);
      worker.terminate();
    };
    worker.on("message", (/** @type {Message} */ message) => {
      alive = Date.now();
      if ("begins" in message) {
        now = message.begins;
        counts.set(now.target, (counts.get(now.target) ?? 0) + 1);
      } else if ("finding" in message) finds(message.finding);
      else end(undefined);
    });
    worker.on("error", (error) => {
      const full = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
      end({
        ...now,
        law: full ? `a case fills more than ${memory} MiB` : `the run breaks off: ${error.message}`,
      });
    });
  });
}
