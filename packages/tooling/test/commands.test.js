import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { startCommands } from "../rehearsal/commands.js";
import { step } from "../rehearsal/step.js";
import { plant } from "./plant.js";

const node = (/** @type {string} */ code) => /** @type {const} */ ([process.execPath, "--eval", code]);

test("what a program prints is given, and all of it is in the log", async () => {
  const folder = plant({});
  const log = join(folder, "log");
  const commands = startCommands(log, { ...process.env });
  expect(await commands.run(folder, ...node("console.log('told'); console.error('noted')"))).toBe("told\n");
  await commands.close();
  expect(readFileSync(log, "utf8")).toMatch(/^\n\$ .*--eval[\s\S]*told\n[\s\S]*noted\n|noted\n[\s\S]*told\n/);
});

test("a program that fails is an error with its code, and the step says its name", async () => {
  const folder = plant({});
  const commands = startCommands(join(folder, "log"), { ...process.env });
  const failing = step("break", () => commands.run(folder, ...node("process.exit(3)")), commands);
  await expect(failing).rejects.toThrow(/at “break”: .* ended with code 3\./);
  await commands.close();
});

test("what still runs at the end is ended, with what it started", async () => {
  const folder = plant({});
  const commands = startCommands(join(folder, "log"), { ...process.env });
  const waits = "setTimeout(() => {}, 60_000)";
  const starts = `require("node:child_process").spawn(process.execPath, ["--eval", ${JSON.stringify(waits)}])`;
  const waiting = commands.run(
    folder,
    ...node(`require("node:fs").writeFileSync("pid", String(${starts}.pid)); ${waits}`),
  );
  const ended = expect(waiting).rejects.toThrow("ended with SIGTERM");
  const pid = await vi.waitFor(() => Number(readFileSync(join(folder, "pid"), "utf8")), { timeout: 30_000 });
  await commands.close();
  await ended;
  await vi.waitFor(() => expect(isRunning(pid)).toBe(false), { timeout: 30_000 });
});

/** @param {number} pid */
function isRunning(pid) {
  // A process that ended and is waited for by nobody keeps its number, and has no command line.
  const line = `/proc/${pid}/cmdline`;
  if (existsSync("/proc")) return existsSync(line) && readFileSync(line, "utf8") !== "";
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
