import { markdown } from "@rapporteur/markdown";
import { expect, it } from "vitest";
import { formats } from "../src/formats/table.ts";

/** Every citation of a note repeats its words in some formats: kept apart, these were gigabytes. */
const sources = 20_000;
const reading = markdown.read({
  text: `# General Assembly\n\n1. One.<sup>1</sup>\n\n<sup>1</sup> ${"A/74/271; ".repeat(sources)}A/74/272.`,
});
if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
const report = reading.value;

it("a note may cite thousands of sources", () => {
  expect(report.citations.length).toBeGreaterThanOrEqual(sources);
});

it.each(formats.filter(({ writes }) => writes).map(({ id }) => id))(
  "a note that cites thousands of sources goes out as %s, and comes back",
  { timeout: 120_000 },
  async (id) => {
    const adapter = await formats.find((format) => format.id === id)?.load();
    const written = await adapter?.write?.(report);
    if (!written?.ok) throw new Error(JSON.stringify(written?.diagnostics));
    const files = written.value.map(({ path, content }) => ({
      name: path,
      bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
    }));
    const [only] = files;
    const again = await adapter?.read?.(only && files.length === 1 ? only : { files });
    expect(again?.ok && again.value.citations.length).toBe(report.citations.length);
  },
);
