import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fenced } from "@rapporteur/tooling/testing/fenced";
import { expect, it } from "vitest";

it("the example in the README prints what the README says", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const [code = ""] = fenced(readme, "js");
  const [printed = ""] = fenced(readme, "txt");
  const cwd = new URL("..", import.meta.url);
  const output = execFileSync(process.execPath, ["--input-type=module"], {
    input: code,
    cwd,
    encoding: "utf8",
  });
  expect(output).toBe(printed);
});
