/**
 * Does one step of the rehearsal and prints its name and how long it took.
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} work
 * @param {import("./commands.js").Commands} commands
 * @returns {Promise<T>}
 * @throws {StepError} when the work fails
 */
export async function step(name, work, commands) {
  commands.note(`\n== ${name}\n`);
  const start = performance.now();
  try {
    const value = await work();
    console.log(`${seconds(start)}  ${name}`);
    return value;
  } catch (cause) {
    console.error(`${seconds(start)}  ${name}: FAILED`);
    const reason = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    commands.note(`\n${reason}\n`);
    throw new StepError(name, cause);
  }
}

/** Says which step of the rehearsal failed. */
class StepError extends Error {
  /**
   * @param {string} step
   * @param {unknown} cause
   */
  constructor(step, cause) {
    super(`The rehearsal failed at “${step}”: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

/**
 * @param {number} start
 * @returns {string} seconds since then, for a column
 */
export function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s`;
}
