import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { scoreOf, survivorsOf } from "../mutation/score.js";
import { readScores, scoresPage } from "../mutation/scores.js";

const at = (/** @type {number} */ line, /** @type {number} */ from, /** @type {number} */ to) => ({
  start: { line, column: from },
  end: { line, column: to },
});
const report = {
  files: {
    "src/one.ts": {
      source: "const a = 1;\nreturn a > 1;\n",
      mutants: [
        { status: "Killed", mutatorName: "", replacement: "true", location: at(2, 8, 13) },
        { status: "Survived", mutatorName: "", replacement: "a >= 1", location: at(2, 8, 13) },
        { status: "Timeout", mutatorName: "", replacement: "", location: at(2, 1, 14) },
        { status: "Ignored", mutatorName: "", replacement: "2", location: at(1, 11, 12) },
        { status: "CompileError", mutatorName: "", replacement: "x", location: at(1, 11, 12) },
      ],
    },
    "src/two.ts": {
      source: "f(\n  1,\n);",
      mutants: [{ status: "NoCoverage", mutatorName: "", replacement: "g(\n)", location: at(1, 1, 3) }],
    },
  },
};

test("a score counts what a test could find out, and what none did", () => {
  expect(scoreOf(report)).toEqual({ mutants: 4, survived: 1, notReached: 1 });
});

test("survivors are listed with what stood there and what was put in its place", () => {
  expect(survivorsOf(report)).toBe(
    "src/one.ts:2 Survived a > 1 -> a >= 1\nsrc/two.ts:1 NoCoverage f( -> g( )\n",
  );
});

test("the page sums the parts that were run, and names the others", () => {
  const page = scoresPage({
    "core-labels": { mutants: 200, survived: 10, notReached: 10, date: "2026-11-24", node: "20.20.2" },
    "symbols-rest": { mutants: 1800, survived: 80, notReached: 0, date: "2026-11-25", node: "22.1.0" },
  });
  expect(page).toMatch(/^2 of \d+ parts run; of 2,000 mutants 95\.0 % were found out\./m);
  expect(page).toMatch(
    /^\| `core-labels` \| [^|]+ \| 200 \| 180 \| 10 \| 10 \| 90\.0 % \| 2026-11-24 \| 20\.20\.2 \|$/m,
  );
  expect(page).toMatch(/^\| `core-facts` \| .* not run yet /m);
});

test("the page that is kept shows the scores that are kept", () => {
  const page = readFileSync(new URL("../../../apps/docs/reference/mutation.md", import.meta.url), "utf8");
  expect(page).toBe(scoresPage(readScores()));
});
