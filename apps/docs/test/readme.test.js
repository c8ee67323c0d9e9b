import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { codeBlocks } from "../src/code-blocks.js";
import { isShown } from "../src/is-shown.js";
import { root, userFolder } from "./user-folder.js";

const blocks = codeBlocks(readFileSync(join(root, "README.md"), "utf8"));

/** What `npm start` runs once the packages are built. */
const start = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts.start.replace(
  /^.*? run build \S+ && /,
  "",
);

const sessions = blocks
  .filter(({ language }) => language === "console")
  .flatMap(({ code }) => code.split(/^\$ /m).slice(1))
  .map((session) => {
    const [command = "", ...shown] = session.split("\n");
    return { command, shown: shown.join("\n") };
  });

test("every command of the README prints what the README shows", { timeout: 300_000 }, () => {
  const reader = userFolder();
  expect(sessions.length).toBeGreaterThan(0);
  for (const { command, shown } of sessions) {
    const { stdout, stderr, status } = reader.run(command.replace(/^npm start$/, start));
    expect({ command, status, stderr: status === 0 ? "" : stderr }).toEqual({
      command,
      status: 0,
      stderr: "",
    });
    expect(isShown(stdout, shown), `${command} prints:\n${stdout}`).toBe(true);
  }
});

test("the code of the README runs, and prints what the README shows", { timeout: 60_000 }, () => {
  const reader = userFolder();
  const at = blocks.findIndex(({ language }) => language === "js");
  reader.write("example.mjs", blocks[at]?.code ?? "");
  expect(reader.run("node example.mjs").stdout.trimEnd()).toBe(blocks[at + 1]?.code);
});
