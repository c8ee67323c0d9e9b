import { type Block, type Inline, type Point, type Report, type Section, toJSON } from "@rapporteur/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { markdown } from "../src/index.ts";
import { anyReport } from "./any-report.ts";
import { realReport, writtenAs } from "./real-report.ts";

test("reports of any shape that the model allows read back as they are, sound or not", () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const file = writtenAs("lossless", report);
      const reading = markdown.read({ text: file });
      if (!reading.ok)
        throw new Error(`${reading.diagnostics.map(({ message }) => message).join("\n")}\n${file}`);
      expect(toJSON(reading.value), file).toBe(toJSON(report));
      expect(reading.diagnostics.filter(({ code }) => code.startsWith("markdown/"))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

const deepest = 50;

function nested<Node>(inner: Node, around: (inner: Node, depth: number) => Node): Node {
  let node = inner;
  for (let depth = deepest; depth > 0; depth--) node = around(node, depth);
  return node;
}

const section = nested<readonly Section[]>([], (sections, depth) => [
  { type: "section", id: `s${depth}`, label: "I", title: [], blocks: [], sections },
]);
const points = nested<readonly Point[]>([], (inner, depth) => [
  { type: "point", id: `p${depth}`, label: "a", content: [], points: inner, closing: [{ type: "break" }] },
]);
const quote = nested<readonly Block[]>([], (blocks, depth) => [{ type: "quote", id: `q${depth}`, blocks }]);
const inlines = nested<readonly Inline[]>([], (children, depth) => [
  { type: depth % 3 === 0 ? "strong" : "emphasis", children },
  { type: "text", value: "x" },
]);

test("what is nested as deep as the model allows reads back as it is", () => {
  const report: Report = {
    ...realReport(),
    blocks: [...quote, { type: "paragraph", id: "a", content: inlines, points }],
    sections: section,
  };
  const reading = markdown.read({ text: writtenAs("lossless", report) });
  expect(reading.ok && toJSON(reading.value)).toBe(toJSON(report));
});

test("a file is the same whatever order the keys of the report come in", () => {
  const report = realReport();
  const turned = JSON.parse(JSON.stringify(report), (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  ) as Report;
  expect(Object.keys(turned)[0]).toBe("recommendations");
  expect(writtenAs("lossless", turned)).toBe(writtenAs("lossless", report));
});
