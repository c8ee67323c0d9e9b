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

it("checks every format that is read", async () => {
  const inFolder = (...args: readonly string[]) => run([...args], { cwd: folder.path });
  await inFolder("convert", "sound.json", "--to", "all", "--out", "all");
  const id = "hrc54-rights-of-travellers";
  for (const name of [`${id}.jsonld`, `${id}.md`, `${id}-csv`]) {
    const { code, stdout, stderr } = await inFolder("validate", `all/${name}`);
    expect([code, stderr, stdout]).toEqual([
      0,
      "",
      `all/${name}: valid (no findings)\n  ${id}: 6 paragraphs, 4 sections, 2 notes, 1 State, 1 recommendation\n`,
    ]);
  }
  const printed = await run(["validate", "-", "--from", "markdown"], {
    input: smallReportWith("5. Trav", "9. Trav"),
  });
  expect(printed.code).toBe(1);
  expect(printed.stderr).toContain("[core/paragraph-numbers-ascend]");
  folder.put("report.txt", sound);
  expect((await inFolder("validate", "report.txt")).stderr).toContain("[cli/format-unknown]");
});

it("checks each report of a file of many", async () => {
  await run(["convert", "sound.json", "doubtful.json", "--to", "ndjson", "--out", "many.ndjson"], {
    cwd: folder.path,
  });
  const { code, stdout } = await run(["validate", "many.ndjson"], { cwd: folder.path });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^many\.ndjson:1: valid \(.*\n.*\nmany\.ndjson:2: not valid \(/);
  const lines = (await run(["validate", "many.ndjson", "--json"], { cwd: folder.path })).stdout.trim();
  expect(lines.split("\n").map((line) => (JSON.parse(line) as { valid: boolean }).valid)).toEqual([
    true,
    false,
  ]);
});
