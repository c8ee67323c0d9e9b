import { reportIndex } from "@rapporteur/core";
import { expect, test } from "vitest";
import { outline } from "../src/report/outline.ts";
import { readingOrder } from "../src/report/reading-order.ts";
import { stateOf } from "../src/report/state-of.ts";
import { realReport } from "./real-report.ts";

const report = realReport();
const index = reportIndex(report);

test("the body is read in the order of its index, and nothing of it is left out", () => {
  const steps = readingOrder(report).map(({ node }) => node.id);
  const body = [...index.entries.values()]
    .filter(({ node, part }) => ["blocks", "sections", "annexes"].includes(part) && node.type !== "point")
    .map(({ node }) => node.id);
  expect(steps).toEqual(body);
});

test("the outline gives each section its label, its title and its paragraphs", () => {
  const entries = outline(report);
  expect(entries.map(({ label, paragraphs }) => `${label} ${paragraphs}`)).toEqual([
    "I 1–3",
    "II 4–8",
    "III 9–43",
    "IV 44–80",
    "V 81–83",
  ]);
  expect(entries[3]?.sections[12]).toMatchObject({ label: "M", title: "Romania", paragraphs: "71" });
});

test("a State's section and paragraphs lead to its submission, others to none", () => {
  expect(stateOf(index, "sec-IV-A")?.state.iso3).toBe("ARG");
  expect(stateOf(index, "para-44")?.state.iso3).toBe("ARG");
  expect(stateOf(index, "para-43")).toBeUndefined();
});
