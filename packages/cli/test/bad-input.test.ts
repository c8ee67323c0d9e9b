import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Inspection } from "../src/overview/overview.ts";
import { badInputs } from "./support/bad-inputs.ts";
import { type Folder, makeFolder } from "./support/folder.ts";
import { run } from "./support/run.ts";

let folder: Folder;
beforeAll(() => {
  folder = makeFolder();
  for (const { name, content } of badInputs) folder.put(`in/${name}`, content);
});
afterAll(() => folder.remove());

describe.concurrent("each bad input has its finding and its exit code", () => {
  it.each(badInputs)("$name", { timeout: 30_000 }, async ({ name, findings, at, exit, report }) => {
    const { code, stdout, stderr } = await run(["inspect", `in/${name}`, "--json"], { cwd: folder.path });
    const inspection = JSON.parse(stdout) as Inspection;
    expect(stderr).toBe("");
    expect(code).toBe(exit);
    expect(inspection.report !== undefined).toBe(report);
    for (const [wanted, severity] of Object.entries(findings)) {
      const found = inspection.diagnostics.find((finding) => finding.code === wanted);
      expect(found).toMatchObject({ code: wanted, severity });
      if (at === undefined) continue;
      const [line, column] = at.split(":").map(Number);
      expect(found?.place).toMatchObject({ file: `in/${name}`, line, column });
    }
  });
});

it("all of them in one run: the rest goes on, the summary says so", { timeout: 60_000 }, async () => {
  const args = ["convert", "in", "--to", "json", "--out", "all"];
  const { code, stdout, stderr } = await run(args, { cwd: folder.path });
  const whole = badInputs.filter(({ report }) => report);
  expect(code).toBe(1);
  expect(stdout).toContain(
    `${whole.length} of ${badInputs.length} inputs read, ${whole.length} files written`,
  );
  expect(stdout).toContain(
    [
      "no report of 3 inputs:",
      "  in/blog.md [parser/not-a-report]",
      "  in/empty.md [markdown/text-is-empty]",
      "  in/not-utf-8.md [core/text-not-utf8]\n",
    ].join("\n"),
  );
  for (const { name, findings, at } of badInputs) {
    for (const [wanted, severity] of Object.entries(findings)) {
      const place = at === undefined ? "" : `${at}: `;
      const line = stderr.split("\n").find((text) => text.includes(`[${wanted}]`) && text.includes(severity));
      expect(line, name).toBeDefined();
      if (at !== undefined) expect(stderr).toContain(`in/${name}:${place}${severity}: `);
    }
  }
  // All small reports have one id: each is written, none over another.
  const id = "hrc54-rights-of-travellers";
  const names = whole.map((_, index) => (index === 0 ? `${id}.json` : `${id}-${index + 1}.json`));
  expect(folder.files("all")).toEqual(names.sort());
  expect(stderr.match(/\[cli\/output-renamed\]/g)).toHaveLength(whole.length - 1);
  // Neither a stack trace nor a terminal sequence, whatever was read.
  expect(stderr + stdout).not.toMatch(/\n\s+at /);
  expect(stderr + stdout).not.toContain("\u001b");
});
