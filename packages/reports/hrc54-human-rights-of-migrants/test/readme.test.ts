import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packageFolder } from "./support/places.ts";
import { type Project, project } from "./support/project.ts";

const readme = readFileSync(join(packageFolder, "README.md"), "utf8");

let made: Project;
beforeAll(() => {
  made = project([]);
}, 240_000);
afterAll(() => made?.remove());

/** The example in a language, and what the README says it prints. */
function example(language: string): { readonly code: string; readonly prints: string } {
  const [, code = "", prints = ""] =
    new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`\\n\\n\`\`\`text\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(
      readme,
    ) ?? [];
  if (code === "") throw new Error(`The README has no example in ${language}.`);
  return { code, prints };
}

function output(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { cwd: made.folder, encoding: "utf8" });
}

/** The first of these commands that a question can be put to without an error. */
function tool(commands: readonly string[], ...question: readonly string[]): string | undefined {
  return commands.find((command) => spawnSync(command, question).status === 0);
}

test("Node, as a module", () => {
  const { code, prints } = example("js");
  expect(output(process.execPath, ["--input-type=module", "-e", code])).toBe(prints);
});

test("Node, with require", () => {
  const { code, prints } = example("cjs");
  const args = ["--no-warnings", "--input-type=commonjs", "-e", code];
  expect(output(process.execPath, args)).toBe(prints);
});

const python = tool(["python3"], "-c", "import csv, json");
const pandas = tool(["python3", "/usr/bin/python3"], "-c", "import pandas");
const r = tool(["Rscript"], "--version");
const sqlite = tool(["sqlite3"], "--version");

test.skipIf(python === undefined)("Python (needs python3)", () => {
  const { code, prints } = example("python");
  expect(output(python ?? "", ["-c", code])).toBe(prints);
});

test.skipIf(pandas === undefined)("Python with pandas (needs python3 with pandas)", () => {
  const { code, prints } = example("python pandas");
  expect(output(pandas ?? "", ["-c", code])).toBe(prints);
});

test.skipIf(r === undefined)("R (needs Rscript)", () => {
  const { code, prints } = example("r");
  expect(output(r ?? "", ["-e", code])).toBe(prints);
});

test.skipIf(sqlite === undefined)("SQLite (needs sqlite3)", () => {
  const { code, prints } = example("sh");
  expect(output("bash", ["-c", code])).toBe(prints);
});

const browser = "/usr/bin/chromium";

test.skipIf(!existsSync(browser))("a browser (needs Debian's chromium)", async () => {
  const { code, prints } = example("html");
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(request.url ?? "/"));
    if (path === "/") response.setHeader("content-type", "text/html").end(code);
    else if (path.endsWith(".js"))
      response.setHeader("content-type", "text/javascript").end(readFileSync(join(made.folder, path)));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"];
  const running = await chromium.launch({ executablePath: browser, args });
  try {
    const page = await running.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    const words = page.locator("p").filter({ hasText: /\d/ });
    expect(`${await words.textContent()}\n`).toBe(prints);
  } finally {
    await running.close();
    server.close();
  }
});

test("the commands to make the package again do", () => {
  const [, code = ""] = /^```sh\nnpx (rapporteur package [\s\S]*?)^```$/m.exec(readme) ?? [];
  expect(code).toContain("sha256sum -c");
  const script = `rapporteur() { "$NODE" "$RAPPORTEUR" "$@"; }; set -e; ${code}`;
  const bin = join(packageFolder, "../../cli/bin/rapporteur.js");
  const env = { ...process.env, NODE: process.execPath, RAPPORTEUR: bin };
  const { status, stdout } = spawnSync("bash", ["-c", script], { cwd: made.folder, env, encoding: "utf8" });
  expect(status).toBe(0);
  expect(stdout).toContain("index.js: OK");
});
