import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { forgetTemporary, rememberTemporary } from "../src/output/temporary-files.ts";
import { type Folder, makeFolder } from "./support/folder.ts";

let folder: Folder;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => {
  vi.restoreAllMocks();
  folder.remove();
});

it("removes the temporary files of an interrupted run, and no others", () => {
  const exit = vi.spyOn(process, "exit").mockImplementation(() => undefined as never);
  const left = folder.put("left.tmp", "half");
  const done = folder.put("done.json", "whole");
  const gone = join(folder.path, "gone.tmp");
  for (const path of [left, done, gone]) rememberTemporary(path);
  forgetTemporary(done);
  process.emit("SIGINT");
  expect(exit).toHaveBeenCalledWith(130);
  expect([existsSync(left), existsSync(done)]).toEqual([false, true]);
  forgetTemporary(left);
  forgetTemporary(gone);
  expect(process.listenerCount("SIGTERM")).toBe(0);
});
