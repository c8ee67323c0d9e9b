import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { findInputs } from "../src/input/find-inputs.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rapporteur-input-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), "");
  }
}

async function found(names: readonly string[], skip?: string): Promise<readonly string[]> {
  const inputs = await findInputs(
    names.map((name) => join(folder, name)),
    { skip: skip && join(folder, skip) },
  );
  return inputs.map(({ name, problem }) => {
    const path = name.slice(folder.length + 1);
    return problem ? `${path} ${problem.code}` : path;
  });
}

it("finds the readable files below a folder, sorted, hidden ones left out", async () => {
  put("b.md", "a/z.MD", "a/b/c.json", "notes.txt", ".hidden.md", ".git/x.md", "a.markdown");
  expect(await found([""])).toEqual(["a/b/c.json", "a/z.MD", "a.markdown", "b.md"]);
});

it("takes a named file whatever its extension, and nothing twice", async () => {
  put("b.md", "odd.txt");
  expect(await found(["odd.txt", "b.md", "", "b.md"])).toEqual(["odd.txt", "b.md"]);
});

it("ends when links run in a circle, and follows the others once", async () => {
  put("a/x.md");
  symlinkSync(folder, join(folder, "a/loop"));
  symlinkSync(join(folder, "a/x.md"), join(folder, "b.md"));
  symlinkSync("self.md", join(folder, "self.md"));
  expect(await found([""])).toEqual(["a/x.md", "self.md cli/input-unreadable"]);
});

it("passes over the folder that output goes to", async () => {
  put("x.md", "out/x.json");
  expect(await found([""], "out")).toEqual(["x.md"]);
  expect(await found(["out"], "out")).toEqual(["out/x.json"]);
});

it("names what is missing, leads nowhere, or holds no report", async () => {
  put("empty/notes.txt", "full/x.md", "full/y.md/inside.md");
  symlinkSync("nowhere", join(folder, "full/dangling.md"));
  expect(await found(["nothing.md", "empty", "full", "full"])).toEqual([
    "nothing.md cli/input-missing",
    "empty cli/no-reports-found",
    "full/dangling.md cli/input-unreadable",
    "full/x.md",
    "full/y.md/inside.md",
  ]);
});
