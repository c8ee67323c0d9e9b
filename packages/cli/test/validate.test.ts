import { afterAll, beforeAll, expect, it } from "vitest";
import { type Folder, makeFolder } from "./support/folder.ts";
import { run } from "./support/run.ts";
import { smallReport, smallReportWith } from "./support/small-report.ts";

let folder: Folder;
let sound = "";
beforeAll(async () => {
  folder = makeFolder();
  const convert = ["convert", "-", "--from", "markdown", "--to", "json", "--out", "-"];
  sound = (await run(convert, { input: smallReport })).stdout;
  folder.put("sound.json", sound);
  folder.put("doubtful.json", (await run(convert, { input: smallReportWith("5. Trav", "9. Trav") })).stdout);
});
afterAll(() => folder.remove());

it("says that a sound report is valid", async () => {
  const { code, stdout, stderr } = await run(["validate", "sound.json"], { cwd: folder.path });
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toBe(
    "sound.json: valid (no findings)\n" +
      "  hrc54-rights-of-travellers: 6 paragraphs, 4 sections, 2 notes, 1 State, 1 recommendation\n",
  );
});

it("says what is wrong and where: a fact, a shape, a syntax", async () => {
  const fact = await run(["validate", "doubtful.json"], { cwd: folder.path });
  expect(fact.code).toBe(1);
  expect(fact.stdout).toContain("doubtful.json: not valid (");
  expect(fact.stderr).toContain("[core/paragraph-numbers-ascend]");

  const shape = await run(["validate", "-", "--json"], { input: sound.replace('"masthead"', '"mashtead"') });
  expect(shape.code).toBe(1);
  expect(JSON.parse(shape.stdout)).toMatchObject({
    file: "(standard input)",
    valid: false,
    diagnostics: expect.arrayContaining([
      expect.objectContaining({ code: "core/shape-key-missing", place: { pointer: "/masthead" } }),
    ]),
  });

  const syntax = await run(["validate", "-"], { input: sound.replace(":", "") });
  expect(syntax.code).toBe(1);
  expect(syntax.stderr).toMatch(/^\(standard input\):2:\d+: error: .*\[core\/json-is-wellformed\]/);
});
