import { arbitraryReport } from "@rapporteur/core/testing";
import fc from "fast-check";
import { Parser, Store } from "n3";
import Validator from "rdf-validate-shacl";
import { expect, test, vi } from "vitest";
import { printShapes } from "../src/vocabulary/index.ts";
import { realReport } from "./real-report.ts";
import { written } from "./written.ts";

vi.setConfig({ testTimeout: 60_000 });

const validator = new Validator(new Store(new Parser().parse(printShapes())) as never);

/** What the shapes object to: the property, and the node that has it. */
async function objections(nquads: string): Promise<readonly (string | undefined)[]> {
  const { conforms, results } = await validator.validate(new Store(new Parser().parse(nquads)) as never);
  const found = results.map(
    ({ path, focusNode }) => `${focusNode?.value} ${(path as { value?: string }).value}`,
  );
  return conforms ? [] : found;
}

test("the real report has the shapes that it should have", async () => {
  expect(await objections(written(realReport(), { syntax: "nquads" }))).toEqual([]);
});

test("generated reports have the shapes that they should have", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryReport, async (report) => {
      expect(await objections(written(report, { syntax: "nquads" }))).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

test("the shapes object to what is missing, doubled or of another type", async () => {
  const report = realReport();
  const address = `https://rapporteur.github.io/rapporteur/reports/${report.id}`;
  const property = (local: string) => `<https://rapporteur.github.io/rapporteur/vocabulary#${local}>`;
  const broken = written(report, { syntax: "nquads" })
    .split("\n")
    .filter((line) => !line.startsWith(`<${address}#fn-7> ${property("label")}`))
    .map((line) =>
      line.startsWith(`<${address}#rec-83-a/act-1> ${property("end")}`)
        ? line.replace(/"\d+"/, '"many"')
        : line,
    )
    .concat(`<${address}#para-9> ${property("label")} "10" .`, "")
    .join("\n");
  expect(await objections(broken)).toEqual(
    expect.arrayContaining([
      `${address}#fn-7 ${property("label").slice(1, -1)}`,
      `${address}#rec-83-a/act-1 ${property("end").slice(1, -1)}`,
      `${address}#para-9 ${property("label").slice(1, -1)}`,
    ]),
  );
});
