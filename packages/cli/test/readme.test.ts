import { execFile } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fenced } from "@rapporteur/tooling/testing/fenced";
import { afterAll, beforeAll, expect, it } from "vitest";
import { cliDiagnostics } from "../src/index.ts";
import { type Folder, makeFolder } from "./support/folder.ts";
import { bin, realReport } from "./support/run.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

let folder: Folder;
beforeAll(() => {
  folder = makeFolder();
  copyFileSync(realReport, join(folder.path, "report.md"));
});
afterAll(() => folder.remove());

function shell(command: string): Promise<string> {
  const env = { ...process.env, RAPPORTEUR: bin, NODE: process.execPath, NO_COLOR: "1" };
  const script = `rapporteur() { "$NODE" "$RAPPORTEUR" "$@"; }; { ${command}\n} 2>&1`;
  return new Promise((resolve) => {
    execFile("bash", ["-c", script], { cwd: folder.path, env }, (_error, stdout) => resolve(stdout));
  });
}

/** The commands of the README in order, each with the output printed under it. */
const examples = fenced(readme, "console")
  .flatMap((block) => block.split(/^(?=\$ )/m))
  .map((example) => {
    const [command = "", ...output] = example.trimEnd().split("\n");
    return { command: command.slice(2), output };
  });

/** A pattern for an output in which … stands for any words, and on a line of its own for any lines. */
function patternOf(output: readonly string[]): RegExp {
  const lines = output.map((line) => {
    if (line === "…") return "(?:.*\n)*?";
    return `${line.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replaceAll("…", ".*?")}\n`;
  });
  return new RegExp(`^${lines.join("")}$`);
}

it("shows what the commands really print", { timeout: 60_000 }, async () => {
  expect(examples.length).toBeGreaterThan(6);
  for (const { command, output } of examples) expect(await shell(command)).toMatch(patternOf(output));
});

it("lists every finding of the command line with its severity", () => {
  const rows = [...readme.matchAll(/^\| `cli\/([\w-]+)` \| (\w+) \|/gm)].map(([, code, severity]) => [
    code,
    severity,
  ]);
  expect(rows).toEqual(Object.entries(cliDiagnostics.rules).map(([code, { severity }]) => [code, severity]));
});
