import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { reportIndex } from "@rapporteur/core";
import { states as allStates } from "@rapporteur/states";
import { geoContains } from "d3-geo";
import { feature, type Topology } from "topojson-client";
import { describe, expect, test } from "vitest";
import { drawWorld } from "../src/views/states/map/draw-world.ts";
import { withPartsOfStates } from "../src/views/states/map/parts-of-states.ts";
import { smallStates } from "../src/views/states/map/small-states.generated.ts";
import { reportingStates } from "../src/views/states/reporting-state.ts";
import { realReport } from "./real-report.ts";

const atlas = createRequire(import.meta.url).resolve("world-atlas/countries-110m.json");
const topology: Topology = JSON.parse(readFileSync(atlas, "utf8"));

describe("States that reported", () => {
  const report = realReport();

  test("each with its paragraphs and how many words they have", () => {
    const states = reportingStates(report, reportIndex(report));
    expect(states).toHaveLength(report.stateSubmissions.length);
    expect(states[0]).toMatchObject({ code: "ARG", m49: "032", section: "sec-IV-A" });
    for (const { words, paragraphs } of states) {
      expect(paragraphs.length).toBeGreaterThan(0);
      expect(words).toBeGreaterThan(paragraphs.length);
    }
  });

  test("two summaries of one State are put together, and one without a code goes by its M49 number", () => {
    const [first] = report.stateSubmissions;
    if (!first) throw new Error("The report has no submissions.");
    const twice = { ...first, id: "submission-ARG-2", paragraphs: ["para-46"] };
    const bare = {
      ...first,
      id: "submission-999",
      state: { name: "Nowhere", m49: "999" },
      paragraphs: ["no-such"],
    };
    const states = reportingStates(
      { ...report, stateSubmissions: [first, twice, bare] },
      reportIndex(report),
    );
    expect(states.map(({ code, paragraphs }) => [code, paragraphs.map(({ id }) => id).join(" ")])).toEqual([
      ["ARG", "para-44 para-45 para-46"],
      ["999", ""],
    ]);
  });
});

describe("the map of the world", () => {
  const world = drawWorld(topology, 960);

  test("every State of the world has a shape or a place on it, inside the box", () => {
    const shapes = new Set(world.shapes.map(({ m49 }) => m49));
    expect(allStates.filter(({ m49 }) => !shapes.has(m49) && !world.dots.has(m49))).toEqual([]);
    for (const [x, y] of world.dots.values()) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(world.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(world.height);
    }
  });

  test("what the United Nations count to a State is part of its shape", () => {
    const at = (place: readonly [number, number], shapes: Topology) =>
      feature(shapes, shapes.objects.countries).features.filter((shape) => geoContains(shape, place));
    const put = withPartsOfStates(topology);
    for (const [place, before, after] of [
      [[34.3, 45.2], "643", "804"],
      [[33.6, 35.3], undefined, "196"],
      [[45.5, 9.8], undefined, "706"],
      [[121, 23.8], "158", "156"],
      [[37.6, 55.7], "643", "643"],
    ] as const) {
      expect(at(place, topology).map(({ id }) => id)).toEqual([before]);
      expect(at(place, put).map(({ id }) => id)).toEqual([after]);
    }
    const outlines = (shapes: Topology) =>
      shapes.objects.countries.geometries.flatMap(({ arcs }) => (arcs as unknown[]).flat(3)).length;
    expect(outlines(put)).toBe(outlines(topology));
  });

  test("what is too small to be seen has a place besides its shape; what is large has none", () => {
    expect(world.dots.has("222")).toBe(true);
    expect(world.dots.has("643")).toBe(false);
  });

  test("the places of small States are those that the map leaves out, and no other", () => {
    const shown = new Set(feature(topology, topology.objects.countries).features.map(({ id }) => id));
    const missing = allStates.filter(({ m49 }) => !shown.has(m49)).map(({ m49 }) => m49);
    expect(smallStates.map(([m49]) => m49).sort()).toEqual(missing.sort());
  });

  test("the drawing is small enough to be drawn at once", () => {
    const length = world.shapes.reduce((sum, { path }) => sum + path.length, world.borders.length);
    expect(length).toBeLessThan(200_000);
    expect(world.shapes.every(({ path }) => path !== "" && !path.includes("NaN"))).toBe(true);
  });
});
