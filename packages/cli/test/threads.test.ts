import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { badInputs } from "./support/bad-inputs.ts";
import { type Folder, makeFolder } from "./support/folder.ts";
import { realReport, run } from "./support/run.ts";

let folder: Folder;
beforeAll(() => {
  folder = makeFolder();
  for (let count = 1; count <= 6; count++) folder.put(`in/report-${count}.md`, readFileSync(realReport));
  for (const { name, content } of badInputs) folder.put(`in/${name}`, content);
});
afterAll(() => folder.remove());

it("threads change nothing of what is written and said", { timeout: 120_000 }, async () => {
  const args = ["convert", "../in", "gone.md", "--to", "all"];
  const results = [];
  for (const threads of [
    ["--threads", "1"],
    ["--threads", "3"],
  ]) {
    const name = `run-${threads.join("")}`;
    folder.put(`${name}/keep`, "");
    const cwd = join(folder.path, name);
    const { code, stdout, stderr } = await run([...args, ...threads], { cwd });
    const files = folder
      .files(`${name}/out`)
      .map((path) => [path, readFileSync(join(cwd, "out", path), "hex")]);
    results.push({ code, stdout, stderr, files });
  }
  const [one, three] = results;
  expect(one?.code).toBe(1);
  expect(one?.files.length).toBeGreaterThan(6 * 4);
  expect(three).toEqual(one);
});

it("what stands on standard input goes to a thread as well", async () => {
  const names = [1, 2, 3, 4].map((count) => `in/report-${count}.md`);
  const args = ["convert", "-", ...names, "--from", "markdown", "--to", "json", "--threads", "2"];
  const { code, stdout } = await run(args, { cwd: folder.path, input: readFileSync(realReport) });
  expect(code).toBe(0);
  expect(stdout).toContain("5 of 5 inputs read, 5 files written");
  expect(folder.files("out")).toHaveLength(5);
});
