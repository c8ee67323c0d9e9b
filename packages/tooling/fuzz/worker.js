import { parentPort, workerData } from "node:worker_threads";
import { run } from "./run.js";
import { shrink } from "./shrink.js";
import { targets } from "./targets/targets.js";
import { tryCase } from "./try-case.js";

/**
 * What the worker is told, and what it tells.
 * @typedef {{ seed: string, only: readonly string[], from: number, until: number }} Task
 * @typedef {{ begins: { target: string, name: string } }
 *   | { finding: Omit<import("./run.js").Finding, "source"> & { source: import("@rapporteur/core").Source } }
 *   | { done: number }} Message
 */

const { seed, only, from, until } = /** @type {Task} */ (workerData);
const chosen = targets.filter(({ id }) => only.length === 0 || only.includes(id));
/** Laws that were found broken, by target: each is made small once. @type {Set<string>} */
const known = new Set();

/** @param {Message} message */
const tell = (message) => parentPort?.postMessage(message);

const count = await run(chosen, {
  seed,
  from,
  goesOn: () => Date.now() < until,
  begins: ({ id }, name) => tell({ begins: { target: id, name } }),
  finds: async (finding) => {
    const key = `${finding.target} ${finding.law}`;
    const target = chosen.find(({ id }) => id === finding.target);
    if (!target || known.has(key)) return tell({ finding: { ...finding, source: { text: "" } } });
    known.add(key);
    const source = await shrink(finding.source, async (smaller) =>
      (await tryCase(target, finding.name, smaller)).some(({ law }) => law === finding.law),
    );
    tell({ finding: { ...finding, source } });
  },
});
tell({ done: count });
