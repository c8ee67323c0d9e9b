import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
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

test("what still runs at the end is ended", async () => {
  const folder = plant({});
  const commands = startCommands(join(folder, "log"), { ...process.env });
  const waiting = commands.run(folder, ...node("setTimeout(() => {}, 60_000)"));
  const ended = expect(waiting).rejects.toThrow("ended with SIGTERM");
  await commands.close();
  await ended;
});
