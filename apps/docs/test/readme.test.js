import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { codeBlocks } from "../src/code-blocks.js";
import { isShown } from "../src/is-shown.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const blocks = codeBlocks(readFileSync(join(root, "README.md"), "utf8"));
const program = join(root, "packages/cli/bin/rapporteur.js");

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

/** A folder with a report in it, as a user has it, and the packages where npm would put them. */
function userFolder() {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-readme-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(
    join(root, "packages/reports/hrc54-human-rights-of-migrants/source/report.md"),
    join(folder, "report.md"),
  );
  symlinkSync(join(root, "packages"), join(folder, "packages"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

test("every command of the README prints what the README shows", { timeout: 60_000 }, () => {
  const folder = userFolder();
  expect(sessions.length).toBeGreaterThan(0);
  for (const { command, shown } of sessions) {
    const line = command.replace(/^npx rapporteur /, `node ${program} `).replace(/^npm start$/, start);
    const { stdout, stderr, status } = spawnSync("sh", ["-c", line], { cwd: folder, encoding: "utf8" });
    expect({ command, status, stderr: status === 0 ? "" : stderr }).toEqual({
      command,
      status: 0,
      stderr: "",
    });
    expect(isShown(stdout, shown), `${command} prints:\n${stdout}`).toBe(true);
  }
});

test("the code of the README runs, and prints what the README shows", { timeout: 60_000 }, () => {
  const folder = userFolder();
  const at = blocks.findIndex(({ language }) => language === "js");
  writeFileSync(join(folder, "example.mjs"), blocks[at]?.code ?? "");
  const printed = execFileSync(process.execPath, ["example.mjs"], { cwd: folder, encoding: "utf8" });
  expect(printed.trimEnd()).toBe(blocks[at + 1]?.code);
});
