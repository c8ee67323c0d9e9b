import { expect, it } from "vitest";
import { linkedTarget } from "../src/citations/linked-target.ts";
import { parsePrinted } from "../src/parse-printed.ts";
import { print } from "./print.ts";

it.each([
  ["https://docs.un.org/en/A/RES/319(IV)", "resolution", "A/RES/319(IV)"],
  ["https://www.undocs.org/A/RES/53/125", "resolution", "A/RES/53/125"],
  ["https://docs.un.org/en/A/80/607", "document", "A/80/607"],
])("the address %s names a %s", (url, kind, symbol) => {
  expect(linkedTarget(url)).toEqual({ kind, target: { symbol, url } });
});

it("any other address is a page", () => {
  const url = "https://www.ohchr.org/en/migration";
  expect(linkedTarget(url)).toEqual({ kind: "web", target: { url } });
});

it("words that say nothing cite what their link names", () => {
  const printed = print(
    "# General Assembly\n\n# A title\n\n# I. One\n\n1. See the 1951 text (58/153 on that).",
  );
  const blocks = printed.blocks.map((block) => {
    if (block.kind !== "paragraph") return block;
    const [run] = block.runs;
    if (!run) return block;
    const at = run.text.indexOf("58/153");
    const part = (from: number, to: number) => ({
      text: run.text.slice(from, to),
      start: run.start + from,
      end: run.start + to,
    });
    const url = "https://docs.un.org/en/A/RES/58/153";
    return { ...block, runs: [part(0, at), { ...part(at, at + 6), url }, part(at + 6, run.text.length)] };
  });
  const reading = parsePrinted({ ...printed, blocks });
  expect(reading.ok && reading.value.citations).toMatchObject([
    { source: "para-1", kind: "resolution", target: { symbol: "A/RES/58/153" } },
  ]);
});
