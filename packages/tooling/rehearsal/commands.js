import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";

/**
 * Runs a program and gives what it prints on standard output.
 * @callback Run
 * @param {string} folder it runs in
 * @param {string} program
 * @param {...string} args
 * @returns {Promise<string>}
 * @throws when it ends with another code than 0
 */

/**
 * What runs programs for the rehearsal, and writes all they print into one log.
 * @typedef {object} Commands
 * @property {Run} run
 * @property {(text: string) => void} note writes to the log
 * @property {() => void} end ends what still runs, with all that it started
 * @property {() => Promise<void>} close ends what still runs, and the log
 */

/**
 * @param {string} log the file
 * @param {NodeJS.ProcessEnv} environment of the programs
 * @returns {Commands}
 */
export function startCommands(log, environment) {
  const stream = createWriteStream(log, { flags: "a" });
  /** @type {Set<import("node:child_process").ChildProcess>} */
  const running = new Set();
  const end = () => {
    for (const { pid } of running) {
      try {
        if (pid !== undefined) process.kill(-pid);
      } catch {
        // It has just ended by itself.
      }
    }
  };
  return {
    end,
    note: (text) => void stream.write(text),
    async run(folder, program, ...args) {
      stream.write(`\n$ ${[program, ...args].join(" ")}\n`);
      // A group of its own, so that what it starts can be ended with it.
      const child = spawn(program, args, {
        cwd: folder,
        env: environment,
        stdio: ["ignore", "pipe", "pipe"],
        detached: true,
      });
      running.add(child);
      /** @type {Buffer[]} */
      const printed = [];
      child.stdout.on("data", (chunk) => printed.push(chunk));
      child.stdout.on("data", (chunk) => stream.write(chunk));
      child.stderr.on("data", (chunk) => stream.write(chunk));
      try {
        const [code, signal] = await once(child, "close");
        if (code !== 0)
          throw new Error(`${program} ${args.join(" ")} ended with ${signal ?? `code ${code}`}.`);
      } finally {
        running.delete(child);
      }
      return Buffer.concat(printed).toString("utf8");
    },
    async close() {
      const ended = [...running].map((child) => once(child, "close"));
      end();
      await Promise.allSettled(ended);
      stream.end();
      await once(stream, "close");
    },
  };
}
