import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("the example in the README prints what the README says", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const code = /```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  const printed = /```txt\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  const cwd = new URL("..", import.meta.url);
  const output = execFileSync(process.execPath, ["--input-type=module"], {
    input: code,
    cwd,
    encoding: "utf8",
  });
  expect(output).toBe(printed);
});
