import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * A comparison, by where it is: the file beside this one that exports it, and its name there.
 * @typedef {readonly [file: string, name: string]} Bench
 */

/**
 * Makes a comparison in a process of its own. Both sides of it stand in that one process; what other comparisons made
 * the engine learn, and the memory that they filled, cannot decide it.
 * @param {Bench} bench
 * @returns {Promise<import("./result.js").Result[]>}
 */
export async function runApart([file, name]) {
  const program = fileURLToPath(new URL("./run-one.js", import.meta.url));
  const child = fork(program, [file, name], { serialization: "advanced" });
  /** @type {import("./result.js").Result[] | undefined} */
  let results;
  child.on("message", (message) => {
    results = /** @type {import("./result.js").Result[]} */ (message);
  });
  const code = await new Promise((resolve) => child.on("exit", resolve));
  if (!results) throw new Error(`${name} of ${file} ended with ${code} and gave no results.`);
  return results;
}
