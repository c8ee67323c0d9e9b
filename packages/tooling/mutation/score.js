/**
 * What is read of Stryker's report.
 * @typedef {object} MutationReport
 * @property {Record<string, { source: string, mutants: readonly Mutant[] }>} files
 */

/**
 * @typedef {object} Mutant
 * @property {string} status
 * @property {string} mutatorName
 * @property {string} [replacement]
 * @property {{ start: { line: number, column: number }, end: { line: number, column: number } }} location counted from 1
 */

const found = new Set(["Killed", "Timeout"]);
const missed = new Set(["Survived", "NoCoverage"]);

/**
 * How many mutants the tests found out: `91.2 % of 1,200 mutants found out (60 survived, 40 not reached)`.
 * @param {MutationReport} report
 * @returns {string}
 */
export function scoreOf({ files }) {
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const count = (/** @type {string} */ status) => mutants.filter((mutant) => mutant.status === status).length;
  const killed = mutants.filter(({ status }) => found.has(status)).length;
  const valid = killed + mutants.filter(({ status }) => missed.has(status)).length;
  const percent = ((100 * killed) / valid).toFixed(1);
  return `${percent} % of ${valid} mutants found out (${count("Survived")} survived, ${count("NoCoverage")} not reached)`;
}

/**
 * The mutants that no test found out, one a line: file, line, what stood there, what was put in its place.
 * @param {MutationReport} report
 * @returns {string}
 */
export function survivorsOf({ files }) {
  const lines = Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const text = source.split("\n");
    return mutants
      .filter(({ status }) => missed.has(status))
      .map(({ status, location: { start, end }, replacement = "" }) => {
        const last = start.line === end.line ? end.column - 1 : undefined;
        const was = (text[start.line - 1] ?? "").slice(start.column - 1, last);
        return `${file}:${start.line} ${status} ${was} -> ${replacement.replace(/\s+/g, " ")}`;
      });
  });
  return `${lines.join("\n")}\n`;
}
