import { expect, test } from "vitest";
import { checkWorkflows } from "../src/checks/workflows.js";
import { plant } from "./plant.js";

const action = `actions/checkout@${"0123456789".repeat(4)} # v4.2.2`;

const sound = `name: checks
on: push
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps:
      - uses: ${action}
        with:
          persist-credentials: false
      - run: npm test
  push:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: write
    steps:
      - uses: ${action}
      - run: git push
`;

const check = (/** @type {string} */ text) => checkWorkflows(plant({ ".github/workflows/checks.yml": text }));

test("a sound workflow passes, and so does a repository without any", async () => {
  expect(await check(sound)).toEqual([]);
  expect(await checkWorkflows(plant({}))).toEqual([]);
});

test.each([
  ["an action at a version that can be moved", action, "actions/checkout@v4", "is not pinned"],
  ["a commit without its version", ` # v4.2.2`, "", "is not pinned"],
  [
    "a key that is misspelt",
    "runs-on: ubuntu-24.04\n    timeout",
    "run-on: ubuntu-24.04\n    timeout",
    "run-on",
  ],
  ["an expression that means nothing", "npm test", "npm test $" + "{{ github.nonsense }}", "nonsense"],
  ["a workflow that says nothing of rights", "permissions:\n  contents: read\n", "", "no more than reading"],
  [
    "rights for all jobs",
    "  contents: read\n",
    "  contents: read\n  id-token: write\n",
    "no more than reading",
  ],
  [
    "credentials that are kept",
    "          persist-credentials: false\n",
    "          fetch-depth: 0\n",
    "no credentials",
  ],
  ["a job without a limit", "    timeout-minutes: 5\n", "", "a limit of time"],
])("%s is found", async (_, before, after, words) => {
  const findings = await check(sound.replace(before, after));
  expect(findings).toContainEqual(expect.stringContaining(words));
});
