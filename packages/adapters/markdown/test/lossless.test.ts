import { toJSON } from "@rapporteur/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { markdown } from "../src/index.ts";
import { anyReport } from "./any-report.ts";

/** The file that a report is written to. */
function fileOf(report: Parameters<typeof markdown.write>[0]): string {
  const written = markdown.write(report);
  return written.ok ? String(written.value[0]?.content) : "";
}

test("reports of any shape that the model allows read back as they are, sound or not", () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const file = fileOf(report);
      const reading = markdown.read({ text: file });
      if (!reading.ok)
        throw new Error(`${reading.diagnostics.map(({ message }) => message).join("\n")}\n${file}`);
      expect(toJSON(reading.value), file).toBe(toJSON(report));
      expect(reading.diagnostics.filter(({ code }) => code.startsWith("markdown/"))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
