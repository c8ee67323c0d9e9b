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

const missed = new Set(["Survived", "NoCoverage"]);

/**
 * What a report comes to: mutants that were found out, and those that were not.
 * @param {MutationReport} report
 * @returns {{ mutants: number, survived: number, notReached: number }}
 */
export function scoreOf({ files }) {
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const count = (/** @type {readonly string[]} */ ...statuses) =>
    mutants.filter(({ status }) => statuses.includes(status)).length;
  return {
    mutants: count("Killed", "Timeout", "Survived", "NoCoverage"),
    survived: count("Survived"),
    notReached: count("NoCoverage"),
  };
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
