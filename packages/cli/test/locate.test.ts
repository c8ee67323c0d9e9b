import { afterAll, beforeAll, expect, it } from "vitest";
import { type Folder, makeFolder } from "./support/folder.ts";
import { realReport, run } from "./support/run.ts";
import { smallReport, smallReportWith } from "./support/small-report.ts";

let folder: Folder;
beforeAll(() => {
  folder = makeFolder();
  folder.put("small.md", smallReport);
  folder.put("wrong.md", smallReportWith("4. It has", "9. It has"));
});
afterAll(() => folder.remove());

const inFolder = (...args: readonly string[]) => run(args, { cwd: folder.path });

it("prints a point with its citation and place", async () => {
  const { code, stdout, stderr } = await run(["locate", realReport, "para. 83 (h)"]);
  expect([code, stderr]).toEqual([0, ""]);
  const [head = "", words = ""] = stdout.split("\n\n");
  expect(head.split("\n").map((line) => line.trim().replace(/ {2,}/, ": "))).toEqual([
    "Id: para-83-h",
    "Type: point",
    "Label: h",
    expect.stringMatching(/^Cite as: .*, para\. 83 \(h\)$/),
    expect.stringMatching(/^Stands at: .*report\.md:462:1$/),
  ]);
  expect(words).toMatch(/^Calls upon States to ensure .* in this regard;\n$/);
});

it("takes the words of a place apart or together, and prints JSON", async () => {
  const { code, stdout } = await inFolder("locate", "small.md", "footnote", "2", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    file: "small.md",
    id: "fn-2",
    type: "footnote",
    label: "2",
    citation: expect.stringMatching(/, para\. 4, footnote 2$/),
    inside: [],
    place: expect.objectContaining({ file: "small.md", line: 36, column: 1 }),
    text: "A/HRC/38/41, para. 31.",
    node: expect.objectContaining({ type: "footnote", id: "fn-2" }),
  });
});

it("prints a section with all that stands in it", async () => {
  const { stdout } = await inFolder("locate", "small.md", "chapter II.A");
  expect(stdout).toMatch(/\n\nArgentina\n3\. The Government .*\n4\. It has ratified the treaty\.\n$/);
});

it("says what is near when nothing is found", async () => {
  const { code, stdout, stderr } = await inFolder("locate", "small.md", "para. 6 (b)");
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toBe(
    "error: small.md has no “para. 6 (b)”. [cli/nothing-found]\n    Near it are para-6-a, para-6.\n",
  );
  const far = await inFolder("locate", "small.md", "xyzzy");
  expect(far.code).toBe(1);
  expect(far.stderr).toContain("inspect shows what there is.");
});

it("does not keep silent about a report that is wrong elsewhere", async () => {
  const { code, stdout, stderr } = await inFolder("locate", "wrong.md", "para. 1");
  expect(code).toBe(1);
  expect(stdout).toContain("Id         para-1");
  expect(stderr).toContain("wrong.md:34:1: error: ");
});
