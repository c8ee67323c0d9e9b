import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { damagePage } from "../src/damage/damage-page.js";
import { damages } from "../src/damage/damages.js";
import { measure } from "../src/damage/measure.js";
import { unitsOf } from "../src/damage/units.js";
import { damageFile, realReport } from "../src/places.js";

const text = readFileSync(realReport, "utf8");

test("damage that shows is never swallowed, and the page says what was measured (npm run generate -w @rapporteur/docs)", {
  timeout: 600_000,
}, () => {
  const measured = measure(text);
  const swallowed = measured.filter(({ damage, answer }) => damage.shows && answer === "silent");
  expect(
    swallowed.map(({ damage: { unit, way } }) => [
      way,
      unit.kind,
      unit.label,
      text.slice(unit.start, unit.start + 60),
    ]),
  ).toEqual([]);
  expect(readFileSync(damageFile, "utf8")).toBe(damagePage(measured));
});

test("the units of the report are those that a reader counts", () => {
  const units = unitsOf(text);
  const labels = (/** @type {string} */ kind) =>
    units.filter((unit) => unit.kind === kind).map(({ label }) => label);
  const upTo = (/** @type {number} */ last) => Array.from({ length: last }, (_, index) => String(index + 1));
  expect(labels("paragraph")).toEqual(upTo(83));
  expect(labels("note")).toEqual(upTo(78));
  expect(labels("mark")).toEqual(upTo(78));
  expect(labels("point")).toEqual([..."abcdefghijklm"]);
  const headings = units.filter(({ kind }) => kind === "heading");
  const series = [...new Set(headings.map((unit) => unit.series))];
  const inSeries = series.map((name) =>
    headings.filter((unit) => unit.series === name).map(({ label }) => label),
  );
  expect(inSeries.map((each) => each.join(""))).toEqual(["IIIIIIIVV", "ABCDEFG", "ABCDEFGHIJKLMNOPQ", "AB"]);
});

test("each unit is deleted, doubled and moved, if there is one to change places with", () => {
  const small = "1. One.<sup>1</sup>\n\n2. Two.\n\n<sup>1</sup> A note.";
  const done = Array.from(damages(small, unitsOf(small)), ({ unit, way, text: left, shows }) => [
    unit.kind,
    way,
    left,
    shows,
  ]);
  expect(done).toEqual([
    ["paragraph", "deleted", "\n\n2. Two.\n\n<sup>1</sup> A note.", true],
    ["paragraph", "doubled", `1. One.<sup>1</sup>\n\n${small}`, true],
    ["paragraph", "moved", "2. Two.\n\n1. One.<sup>1</sup>\n\n<sup>1</sup> A note.", true],
    ["mark", "deleted", "1. One.\n\n2. Two.\n\n<sup>1</sup> A note.", true],
    ["mark", "doubled", "1. One.<sup>1</sup><sup>1</sup>\n\n2. Two.\n\n<sup>1</sup> A note.", true],
    ["paragraph", "deleted", "1. One.<sup>1</sup>\n\n\n\n<sup>1</sup> A note.", false],
    ["paragraph", "doubled", "1. One.<sup>1</sup>\n\n2. Two.\n\n2. Two.\n\n<sup>1</sup> A note.", true],
    ["note", "deleted", "1. One.<sup>1</sup>\n\n2. Two.\n\n", true],
    ["note", "doubled", `${small}\n\n<sup>1</sup> A note.`, true],
  ]);
});
