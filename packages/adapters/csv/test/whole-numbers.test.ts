import { expect, test } from "vitest";
import { csv } from "../src/index.ts";
import { smallReport } from "./small-report.ts";
import { readChanged, sourceOf, written } from "./written.ts";

test("numbers as large as the model allows come back", () => {
  const [first, ...rest] = smallReport.citations;
  if (!first) throw new Error("The small report cites nothing.");
  const end = Number.MAX_SAFE_INTEGER;
  const report = { ...smallReport, citations: [{ ...first, end }, ...rest] };
  const outcome = csv.read(sourceOf(written(report)));
  expect(outcome.ok && outcome.value.citations[0]?.end).toBe(end);
});

test("a number that no longer tells its neighbours apart is refused", () => {
  const [first] = smallReport.citations;
  const outcome = readChanged(smallReport, "citations.csv", (text) =>
    text.replace(`,${first?.start},${first?.end},`, `,${first?.start},9007199254740993,`),
  );
  expect(outcome.diagnostics).toContainEqual(expect.objectContaining({ code: "csv/cell-wrong" }));
});
