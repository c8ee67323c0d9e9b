import { expect, test, vi } from "vitest";
import { advisoriesIn } from "../src/checks/advisories.js";

test("each advisory is told once, with its address", () => {
  const advisory = { title: "Runs forever", severity: "high", url: "https://example.org/GHSA-1" };
  const vulnerabilities = {
    a: { name: "a", severity: "high", via: [advisory] },
    b: { name: "b", severity: "high", via: ["a"] },
  };
  expect(advisoriesIn(JSON.stringify({ vulnerabilities }))).toEqual([
    "a: Runs forever (high, https://example.org/GHSA-1).",
  ]);
  expect(advisoriesIn(JSON.stringify({ vulnerabilities: {} }))).toEqual([]);
});

test.each([
  [
    "a registry that refuses",
    JSON.stringify({ message: "405 Method Not Allowed" }),
    "405 Method Not Allowed",
  ],
  ["no answer at all", "", "printed no JSON"],
])("%s is said to have told nothing, and is not taken for a clean answer", (_what, printed, reason) => {
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  expect(advisoriesIn(printed)).toBeUndefined();
  expect(said.mock.calls.join()).toContain("NOT ASKED");
  expect(said.mock.calls.join()).toContain(reason);
  said.mockRestore();
});
