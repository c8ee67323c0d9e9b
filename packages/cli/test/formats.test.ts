import { cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Folder, makeFolder } from "./support/folder.ts";
import { realReport, run } from "./support/run.ts";

const id = "hrc54-human-rights-of-migrants";
let folder: Folder;
const inFolder = (...args: readonly string[]) => run(args, { cwd: folder.path });
const text = (path: string) => readFileSync(join(folder.path, path), "utf8");

beforeAll(async () => {
  folder = makeFolder();
  expect((await inFolder("convert", realReport, "--to", "all", "--quiet")).code).toBe(0);
});
afterAll(() => folder.remove());

describe("the real report", () => {
  it("goes out in every format that is written", async () => {
    expect(folder.files("out").filter((path) => !path.includes("-csv"))).toEqual([
      `${id}.json`,
      `${id}.jsonld`,
      `${id}.md`,
    ]);
    const tables = folder.files(`out/${id}-csv`);
    for (const name of ["report.csv", "blocks.csv", "acts.csv", "csv-metadata.json", "datapackage.json"]) {
      expect(tables).toContain(name);
    }
  });

  it.each([
    [`out/${id}.jsonld`],
    [`out/${id}.md`],
    [`out/${id}-csv`],
    [`out/${id}-csv/datapackage.json`],
    [`out/${id}-csv/blocks.csv`],
  ])("comes back from %s as it was", async (path) => {
    const { code, stdout } = await inFolder("convert", path, "--to", "json", "--out", "-");
    expect(code).toBe(0);
    expect(stdout).toBe(text(`out/${id}.json`));
  });

  it("comes back from a folder of tables once, beside the files in the same folder", async () => {
    const { code, stdout } = await inFolder(
      "convert",
      "out",
      `out/${id}-csv/acts.csv`,
      "--to",
      "json",
      "-o",
      "b",
    );
    expect(code).toBe(0);
    expect(stdout).toContain("4 of 4 inputs read, 4 files written");
    expect(folder.files("b")).toHaveLength(4);
    for (const name of folder.files("b")) expect(text(`b/${name}`)).toBe(text(`out/${id}.json`));
  });

  it("is shown and quoted from its tables", async () => {
    const tables = `out/${id}-csv`;
    expect((await inFolder("inspect", tables)).stdout).toContain(`File          ${tables}\n`);
    const { code, stdout } = await inFolder("locate", tables, "para. 2");
    expect(code).toBe(0);
    expect(stdout).toContain("Written submissions were received from 17 States");
  });

  it("says in one line what a folder of files is", async () => {
    const { stdout } = await inFolder("convert", `out/${id}.json`, "--to", "csv", "--out", "c");
    expect(stdout).toMatch(new RegExp(`\\n {2}→ c/${id}-csv/ \\(\\d+ files, \\d+ kB\\)\\n$`));
  });
});

describe("--quiet", () => {
  it("leaves all findings out but errors, and counts them all", async () => {
    const { stdout, stderr } = await inFolder("convert", realReport, "--to", "json", "--out", "q", "--quiet");
    expect(stderr).toBe("");
    expect(stdout).toMatch(/\d+ warnings?, \d+ infos\n/);
    const missing = await inFolder("convert", "nothing.md", "--to", "json", "--quiet");
    expect([missing.code, missing.stderr]).toEqual([1, expect.stringContaining("[cli/input-missing]")]);
  });
});

describe("a folder of tables that is not whole", () => {
  it("is told by what it lacks, with the file", async () => {
    cpSync(join(folder.path, `out/${id}-csv`), join(folder.path, "torn"), { recursive: true });
    rmSync(join(folder.path, "torn/acts.csv"));
    const { code, stdout, stderr } = await inFolder("convert", "torn", "--to", "json", "--out", "t");
    expect([code, stdout]).toEqual([1, expect.stringContaining("torn: no report")]);
    expect(stderr).toMatch(/acts\.csv.*\[csv\/table-missing\]/);
  });

  it("is read all the same if the format is named; other tables are passed over", async () => {
    folder.put("other/some.csv", "a,b\n1,2\n");
    const other = await inFolder("convert", "other", "--to", "json", "--out", "t");
    expect(other.stderr).toContain("[cli/no-reports-found]");
    const named = await inFolder("convert", "other", "--from", "csv", "--to", "json", "--out", "t");
    expect(named.stderr).toContain("[csv/table-missing]");
    const alone = await inFolder("convert", "other/some.csv", "--to", "json", "--out", "t");
    expect(alone.stderr).toContain("[csv/source-is-one-table]");
  });
});
